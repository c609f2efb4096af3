package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.KnownProperties;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.internal.standard.StandardConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Converts the violations that a framework, or any {@link jakarta.validation.Validator}, reports to findings.
 *
 * <pre>{@code
 * catch (ConstraintViolationException e) {
 *     List<Finding> findings = Findings.of(e.getConstraintViolations());
 * }
 * }</pre>
 *
 * <p>You do not need this class with a {@link PostmortemValidator}: its {@link ValidationReport} contains findings.
 */
public final class Findings {

    private Findings() {}

    /**
     * Converts violations to findings.
     *
     * <p><b>Locations.</b> {@link Finding#getPointer()} and {@link Finding#getPath()} start at the validated object:
     * {@code /timeline/3/text} if the body of a request is a document, {@code /postmortem/timeline/3/text} if the
     * document is the property {@code postmortem} of the body. Elements of lists and maps appear with their index or
     * key. Methods and parameters are left out, because they are not part of any JSON. Properties outside of the
     * document are assumed to have the same names in the JSON; otherwise, use {@link #of(Collection, UnaryOperator)}. A
     * pointer ends at a set, because the elements of a set have no index.
     *
     * <p><b>Messages</b> stay as they are, in the language of the framework. Messages of rules are the same as those of
     * a {@link PostmortemValidator}.
     *
     * <p><b>Rules.</b> A finding has the {@linkplain io.github.postmortem4j.validation.rule.Rule rule} of the
     * constraint. A violation of a standard constraint on the types of a postmortem belongs to rule V1 ({@link
     * WellFormed}), or to S5 for the numbers of affected users. A violation of any other constraint, such as one on your
     * own types, is an error without a rule: {@link Finding#getRule()} is {@code ""}. Waivers are not violations, so
     * they do not appear.
     *
     * @param violations the violations, in any order; neither the collection nor an element is {@code null}
     * @return the findings without duplicates, ordered by the names, indices and keys that lead to a document, and
     *     within a document in document order; unmodifiable
     */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        return of(violations, UnaryOperator.identity());
    }

    /**
     * Converts violations to findings for JSON whose properties have other names than in Java, for example in snake
     * case.
     *
     * <p>The properties of a document always have the names of its JSON format, because no naming strategy of a mapper
     * changes them.
     *
     * @param violations the violations, in any order; neither the collection nor an element is {@code null}
     * @param nameMapper returns the name in JSON of a Java property outside of the documents, such as {@code
     *     incident_id} of {@code incidentId}; used for {@link Finding#getPointer()} only
     * @return the findings as described at {@link #of(Collection)}
     */
    public static List<Finding> of(
            Collection<? extends ConstraintViolation<?>> violations, UnaryOperator<String> nameMapper) {
        Objects.requireNonNull(nameMapper, "nameMapper");
        return violations.stream()
                .map(violation -> finding(violation, nameMapper))
                .sorted(LocatedFinding.ORDER)
                .map(LocatedFinding::finding)
                .distinct()
                .toList();
    }

    private static LocatedFinding finding(ConstraintViolation<?> violation, UnaryOperator<String> nameMapper) {
        boolean atUnknownProperty = violation.getConstraintDescriptor().getAnnotation() instanceof KnownProperties;
        Location location = atUnknownProperty ? Location.ofUnknownProperty(violation) : Location.of(violation);
        Rule rule = ruleOf(violation, location);
        return new LocatedFinding(
                location,
                Finding.builder()
                        .rule(rule == null ? "" : rule.id())
                        .severity(rule == null ? Severity.ERROR : rule.severity())
                        .pointer(location.toJsonPointer(nameMapper))
                        .path(location.toString())
                        .message(violation.getMessage())
                        .spec(rule == null ? "" : rule.spec())
                        .build());
    }

    /** Returns the rule of a violated constraint, or {@code null} for constraints that are not of this library. */
    private static @Nullable Rule ruleOf(ConstraintViolation<?> violation, Location location) {
        Class<? extends Annotation> constraint =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        Rule rule = constraint.getAnnotation(Rule.class);
        boolean isStandard = constraint.getPackageName().equals(NotBlank.class.getPackageName());
        return rule == null && isStandard && Location.isOfModel(violation)
                ? RuleConstraints.ruleOf(StandardConstraints.ruleOf(location.property()))
                : rule;
    }
}
