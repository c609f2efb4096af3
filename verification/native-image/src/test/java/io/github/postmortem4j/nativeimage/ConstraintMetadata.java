package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a validator reaches of the constraints: their attributes; their validators' constructors; and proxies, which a
 * validator makes where a constraint stands in a composition or is set in code.
 */
final class ConstraintMetadata {

    private final List<Class<?>> constraints;

    ConstraintMetadata() throws IOException {
        constraints = LibraryModule.VALIDATION.classesIn(PublishablePostmortem.class.getPackage()).stream()
                .filter(Class::isAnnotation)
                .toList();
    }

    Stream<ReflectionEntry> entries() {
        // The annotation that says what a rule is stands on each of them, so it is looked at as each is.
        return Stream.concat(
                Stream.of(ReflectionEntry.of(Rule.class)), constraints.stream().flatMap(ConstraintMetadata::entriesOf));
    }

    private static Stream<ReflectionEntry> entriesOf(Class<?> annotation) {
        ReflectionEntry attributes = ReflectionEntry.of(annotation).withAll("Methods");
        ReflectionEntry proxy = ReflectionEntry.ofProxy(annotation);
        if (annotation.isMemberClass()) {
            return Stream.of(attributes, proxy.withMethod("value"));
        }
        Constraint constraint = annotation.getAnnotation(Constraint.class);
        return constraint == null
                ? Stream.of(ReflectionEntry.of(annotation))
                : Stream.concat(
                        Stream.of(attributes, proxy),
                        Arrays.stream(constraint.validatedBy())
                                .map(validator -> ReflectionEntry.of(validator).withMethod("<init>")));
    }
}
