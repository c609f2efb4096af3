package io.github.postmortem4j.validation.internal.standard;

import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import java.lang.annotation.Annotation;
import java.util.List;

/** The standard constraints on the types of a document, and the rules that they belong to. */
public final class StandardConstraints {

    private static final List<DocumentCheck> CHECKS = List.of(new BlankElementCheck(), new AffectedNumbersCheck());

    private StandardConstraints() {}

    /** {@return the checks of all standard constraints, which need no Bean Validation provider} */
    public static List<DocumentCheck> checks() {
        return CHECKS;
    }

    /** {@return the annotation type that carries the rule of the standard constraints on a property of the types} */
    public static Class<? extends Annotation> ruleOf(String property) {
        return property.startsWith("affectedUsers") ? AffectedShareStated.class : WellFormed.class;
    }
}
