package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.engine.BeanValidationEngine;
import io.github.postmortem4j.validation.internal.engine.RuleMessageInterpolator;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.LocationParser;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.ConstraintViolation;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks documents against the enabled custom rules. Immutable. */
final class CustomRuleChecker {

    private final List<CustomRule> functions;
    private final List<Class<? extends Annotation>> constraints;
    private final RuleSettings settings;
    private final @Nullable BeanValidationEngine engine;

    CustomRuleChecker(CustomRules rules, RuleSettings settings, Locale locale) {
        this.settings = settings;
        functions = rules.functions().stream()
                .filter(rule -> settings.isEnabled(rule.getId(), rule.getSeverity()))
                .toList();
        constraints = rules.constraints().stream()
                .filter(constraint -> isEnabled(RuleConstraints.ruleOf(constraint)))
                .toList();
        engine = constraints.isEmpty() ? null : start(constraints, locale);
    }

    private static BeanValidationEngine start(List<Class<? extends Annotation>> constraints, Locale locale) {
        try {
            return new BeanValidationEngine(constraints, locale);
        } catch (LinkageError absent) {
            String names = constraints.stream()
                    .map(constraint -> '@' + constraint.getSimpleName())
                    .collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    "Custom rules that are annotations (" + names + ") need Hibernate Validator: add the dependency"
                            + " org.hibernate.validator:hibernate-validator, or write the rules as CustomRule",
                    absent);
        }
    }

    int count() {
        return functions.size() + constraints.size();
    }

    private boolean isEnabled(Rule rule) {
        return settings.isEnabled(rule.id(), rule.severity());
    }

    /** {@return the findings of the custom rules of a stage, unsorted} */
    List<LocatedFinding> check(Postmortem postmortem, Stage stage) {
        List<LocatedFinding> found = new ArrayList<>();
        if (engine != null) {
            engine.violations(postmortem, stage).forEach(violation -> found.add(finding(violation)));
        }
        for (CustomRule rule : functions) {
            if (rule.getStage().compareTo(stage) <= 0) {
                rule.check(postmortem, (location, message) -> found.add(finding(rule, location, message)));
            }
        }
        return found;
    }

    private LocatedFinding finding(CustomRule rule, String location, String message) {
        if (message.isBlank()) {
            throw new IllegalArgumentException("The message of custom rule " + rule.getId() + " is blank");
        }
        Severity severity = settings.severityOf(rule.getId(), rule.getSeverity());
        return LocatedFinding.of(
                rule.getId(),
                rule.getSpec(),
                severity,
                LocationParser.parse(location),
                Quotation.onOneLine(message).strip());
    }

    private LocatedFinding finding(ConstraintViolation<?> violation) {
        Rule rule = ruleOf(violation);
        Location location = Location.inDocument(PropertyPath.of(violation.getPropertyPath()));
        return LocatedFinding.of(
                rule.id(),
                rule.spec(),
                settings.severityOf(rule.id(), rule.severity()),
                location,
                RuleMessageInterpolator.withoutNumber(violation.getMessage()));
    }

    /** Returns the rule of the violated constraint, or of the rule that is composed of it. */
    private Rule ruleOf(ConstraintViolation<?> violation) {
        Class<? extends Annotation> violated =
                violation.getConstraintDescriptor().getAnnotation().annotationType();
        return constraints.stream()
                .filter(constraint -> constraint == violated || constraint.isAnnotationPresent(violated))
                .findFirst()
                .map(RuleConstraints::ruleOf)
                .orElseThrow(() -> new IllegalStateException("a violation of no custom rule: " + violation));
    }
}
