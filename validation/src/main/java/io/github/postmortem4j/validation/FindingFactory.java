package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.engine.RuleMessageInterpolator;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Map;

/** Makes findings of violations: of rules, and of the standard constraints on the types. */
final class FindingFactory {

    /** The figures that rule S5 is about, each with the variant of the message that tells of it. */
    private static final Map<String, String> FIGURES =
            Map.of("summary.impact.affectedUsersPercent", "percent", "summary.impact.affectedUsers", "number");

    private final MessageBundle messages;

    /** Makes findings that are told with these messages. */
    FindingFactory(MessageBundle messages) {
        this.messages = messages;
    }

    /** Returns the finding that a violation is which the door's own engine found in a document. */
    LocatedFinding of(ConstraintViolation<?> violation) {
        Location location = Location.inDocument(PropertyPath.of(violation.getPropertyPath()));
        String message = isOfRule(violation)
                ? RuleMessageInterpolator.withoutNumber(violation.getMessage())
                : messageOfStandardConstraint(violation, location.toString());
        return of(violation, location, message);
    }

    /** Returns the finding that a violation is which any engine found in anything; its message is told as it is. */
    static LocatedFinding ofForeign(ConstraintViolation<?> violation) {
        return of(violation, Location.of(violation), violation.getMessage());
    }

    private static LocatedFinding of(ConstraintViolation<?> violation, Location location, String message) {
        Rule rule = RuleConstraints.ruleOf(
                isOfRule(violation)
                        ? constraintOf(violation)
                        : FIGURES.containsKey(location.path().toString())
                                ? AffectedShareStated.class
                                : WellFormed.class);
        return LocatedFinding.of(rule, rule.severity(), location, message);
    }

    /** Tells whether a constraint with a rule was violated, and not a standard one on a type. */
    private static boolean isOfRule(ConstraintViolation<?> violation) {
        return constraintOf(violation).isAnnotationPresent(Rule.class);
    }

    private static Class<? extends Annotation> constraintOf(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private String messageOfStandardConstraint(ConstraintViolation<?> violation, String path) {
        String figure = FIGURES.get(path);
        if (figure != null) {
            // The text of a number keeps its exponent: 1e999999999 is not spelled out.
            Map<String, String> parameters = Map.of("value", Quotation.of(violation.getInvalidValue()));
            return message(AffectedShareStated.class, '.' + figure, parameters);
        }
        Class<? extends Annotation> constraint = constraintOf(violation);
        return constraint == NotBlank.class
                ? message(WellFormed.class, "", Map.of("property", path))
                : message(
                        WellFormed.class, ".other", Map.of("property", path, "constraint", constraint.getSimpleName()));
    }

    String message(Class<? extends Annotation> constraint, String variant, Map<String, ?> parameters) {
        return messages.fill(constraint.getName() + variant + ".message", parameters);
    }
}
