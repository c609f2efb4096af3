package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.engine.RuleMessageInterpolator;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts violations, of rules and of the standard constraints on the types, to findings. */
final class FindingFactory {

    private static final PropertyPath IMPACT = PropertyPath.of("summary").then("impact");

    /** The properties whose standard constraints are part of rule S5, with the variant of the message for each. */
    private static final Map<PropertyPath, String> FIGURES =
            Map.of(IMPACT.then("affectedUsersPercent"), "percent", IMPACT.then("affectedUsers"), "number");

    private final MessageBundle messages;

    /** Creates a factory that takes its messages from a bundle. */
    FindingFactory(MessageBundle messages) {
        this.messages = messages;
    }

    /** Converts a violation that the library's own engine reported for a document. */
    LocatedFinding of(ConstraintViolation<?> violation) {
        Location location = Location.inDocument(PropertyPath.of(violation.getPropertyPath()));
        String message = isOfRule(violation)
                ? RuleMessageInterpolator.withoutNumber(violation.getMessage())
                : messageOfStandardConstraint(violation, location);
        return of(violation, location, message);
    }

    /** Converts a violation that any provider reported for any object. The message stays as it is. */
    static LocatedFinding ofForeign(ConstraintViolation<?> violation) {
        return of(violation, Location.of(violation), violation.getMessage());
    }

    private static LocatedFinding of(ConstraintViolation<?> violation, Location location, String message) {
        Class<? extends Annotation> constraint = isOfRule(violation)
                ? constraintOf(violation)
                : figure(location) == null ? WellFormed.class : AffectedShareStated.class;
        Rule rule = RuleConstraints.ruleOf(constraint);
        return LocatedFinding.of(rule, rule.severity(), location, message);
    }

    /** Returns whether the violated constraint carries a rule; the standard constraints on the types do not. */
    private static boolean isOfRule(ConstraintViolation<?> violation) {
        return constraintOf(violation).isAnnotationPresent(Rule.class);
    }

    private static Class<? extends Annotation> constraintOf(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private static @Nullable String figure(Location location) {
        return FIGURES.get(location.path());
    }

    private String messageOfStandardConstraint(ConstraintViolation<?> violation, Location location) {
        String figure = figure(location);
        if (figure != null) {
            // A number keeps its exponent: 1e999999999 is not written out.
            Map<String, String> parameters = Map.of("value", Quotation.of(violation.getInvalidValue()));
            return message(AffectedShareStated.class, figure, parameters);
        }
        String property = location.toString();
        Class<? extends Annotation> constraint = constraintOf(violation);
        return constraint == NotBlank.class
                ? message(WellFormed.class, "", Map.of("property", property))
                : message(
                        WellFormed.class,
                        "other",
                        Map.of("property", property, "constraint", constraint.getSimpleName()));
    }

    String message(Class<? extends Annotation> constraint, String variant, Map<String, ?> parameters) {
        return messages.fill(MessageBundle.key(constraint, variant), parameters);
    }

    /** Returns a message that ends in a list: see {@link FaultSink#add(PropertyPath, String, List, Map)}. */
    String message(
            Class<? extends Annotation> constraint, String variant, List<String> items, Map<String, ?> parameters) {
        List<String> keys =
                items.stream().map(item -> MessageBundle.key(constraint, item)).toList();
        return messages.fillList(MessageBundle.key(constraint, variant), keys, parameters);
    }
}
