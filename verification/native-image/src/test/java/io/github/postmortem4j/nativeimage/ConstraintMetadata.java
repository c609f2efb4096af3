package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The metadata of the constraints: their attributes, the constructors of their validators, and proxies, which Bean Validation
 * providers create for constraints in compositions and in programmatic configuration.
 */
final class ConstraintMetadata {

    private final List<Class<?>> constraints;

    ConstraintMetadata() throws IOException {
        constraints = LibraryModule.VALIDATION.classesIn(PublishablePostmortem.class.getPackage()).stream()
                .filter(Class::isAnnotation)
                .toList();
    }

    Stream<ReflectionEntry> entries() {
        // Every constraint has this annotation, so providers read it, too.
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
