package io.github.postmortem4j.validation.internal;

import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rules from composed constraints, so that which rule belongs to which stage is said there alone. */
public final class Rules {

    private Rules() {}

    /** {@return the annotation types with a {@link Rule} that a constraint is composed of, however deep; each once} */
    public static Set<Class<? extends Annotation>> composing(Class<? extends Annotation> composed) {
        return composed.isAnnotationPresent(Rule.class)
                ? Set.of(composed)
                : Collections.unmodifiableSet(constraintsIn(composed).keySet());
    }

    /** {@return the constraints with a {@link Rule} that stand on a composed one, however deep, by their types} */
    public static Map<Class<? extends Annotation>, Annotation> constraintsIn(Class<? extends Annotation> composed) {
        Map<Class<? extends Annotation>, Annotation> found = new LinkedHashMap<>();
        collect(composed, found);
        return found;
    }

    /** {@return the rules that constraints are composed of, each once} */
    @SafeVarargs
    public static List<Rule> of(Class<? extends Annotation>... composed) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        for (Class<? extends Annotation> constraint : composed) {
            found.addAll(composing(constraint));
        }
        return found.stream().map(type -> type.getAnnotation(Rule.class)).toList();
    }

    private static void collect(Class<?> composed, Map<Class<? extends Annotation>, Annotation> found) {
        for (Annotation part : composed.getAnnotations()) {
            Class<? extends Annotation> type = part.annotationType();
            if (type.isAnnotationPresent(Rule.class)) {
                found.putIfAbsent(type, part);
            } else if (type.isAnnotationPresent(Constraint.class)) {
                collect(type, found);
            }
        }
    }
}
