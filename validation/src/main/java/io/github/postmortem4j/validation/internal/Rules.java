package io.github.postmortem4j.validation.internal;

import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads rules from composed constraints, so that which rule belongs to which stage is said there alone. */
public final class Rules {

    private Rules() {}

    /** {@return the annotation types with a {@link Rule} that a constraint is composed of, however deep; each once} */
    public static Set<Class<? extends Annotation>> composing(Class<? extends Annotation> composed) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        collect(composed, found);
        return found;
    }

    /** {@return the rules that constraints are composed of, each once} */
    @SafeVarargs
    public static List<Rule> of(Class<? extends Annotation>... composed) {
        Set<Class<? extends Annotation>> found = new LinkedHashSet<>();
        for (Class<? extends Annotation> constraint : composed) {
            collect(constraint, found);
        }
        return found.stream().map(type -> type.getAnnotation(Rule.class)).toList();
    }

    private static void collect(Class<? extends Annotation> type, Set<Class<? extends Annotation>> found) {
        if (type.isAnnotationPresent(Rule.class)) {
            found.add(type);
            return;
        }
        for (Annotation annotation : type.getAnnotations()) {
            Class<? extends Annotation> part = annotation.annotationType();
            if (part.isAnnotationPresent(Rule.class) || part.isAnnotationPresent(Constraint.class)) {
                collect(part, found);
            }
        }
    }
}
