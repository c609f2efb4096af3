package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.AffectedShareStated;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.Messages;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.Quotation;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Map;

/** Makes findings: of the violations of rules, and of those of the standard constraints on the types. */
final class Findings {

    private final Messages messages;

    /** Makes findings that are told with these messages. */
    Findings(Messages messages) {
        this.messages = messages;
    }

    static Finding of(Rule rule, Severity severity, PropertyPath path, String message) {
        return ImmutableFinding.builder()
                .rule(rule.id())
                .severity(severity)
                .pointer(path.toJsonPointer())
                .path(path.toString())
                .message(message)
                .spec(rule.spec())
                .build();
    }

    LocatedFinding of(ConstraintViolation<?> violation) {
        PropertyPath path = PropertyPath.of(violation.getPropertyPath());
        if (!isOfRule(violation)) {
            return new LocatedFinding(path, ofStandardConstraint(violation, path));
        }
        Rule rule = RuleBook.ruleOf(constraintOf(violation));
        return new LocatedFinding(
                path, of(rule, rule.severity(), path, MessageFiller.withoutNumber(violation.getMessage())));
    }

    /** Tells whether a constraint of ours was violated, and not a standard one on a type. */
    static boolean isOfRule(ConstraintViolation<?> violation) {
        return constraintOf(violation).isAnnotationPresent(Rule.class);
    }

    private static Class<? extends Annotation> constraintOf(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation().annotationType();
    }

    private Finding ofStandardConstraint(ConstraintViolation<?> violation, PropertyPath path) {
        return switch (path.toString()) {
            case "summary.impact.affectedUsersPercent" -> ofFigure(violation, path, "percent");
            case "summary.impact.affectedUsers" -> ofFigure(violation, path, "number");
            default -> ofValue(violation, path);
        };
    }

    private Finding ofFigure(ConstraintViolation<?> violation, PropertyPath path, String variant) {
        Rule rule = RuleBook.ruleOf(AffectedShareStated.class);
        // The text of a number keeps its exponent: 1e999999999 is not spelled out.
        Map<String, String> parameters = Map.of("value", Quotation.of(violation.getInvalidValue()));
        return of(rule, rule.severity(), path, message(AffectedShareStated.class, "." + variant, parameters));
    }

    private Finding ofValue(ConstraintViolation<?> violation, PropertyPath path) {
        Rule rule = RuleBook.ruleOf(WellFormed.class);
        Class<? extends Annotation> constraint = constraintOf(violation);
        String message = constraint == NotBlank.class
                ? message(WellFormed.class, "", Map.of("property", path))
                : message(
                        WellFormed.class, ".other", Map.of("property", path, "constraint", constraint.getSimpleName()));
        return of(rule, rule.severity(), path, message);
    }

    String message(Class<? extends Annotation> constraint, String variant, Map<String, ?> parameters) {
        return messages.fill(constraint.getName() + variant + ".message", parameters);
    }
}
