package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.internal.stage.StageRules;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks documents against the enabled rules of a stage and the custom rules. Safe for use by multiple threads. */
final class StageChecker {

    private final StageRules rules;
    private final CustomRuleChecker customRules;
    private final RuleSettings settings;
    private final MessageBundle messages;

    StageChecker(
            Map<Class<? extends Annotation>, DocumentCheck> limited,
            CustomRuleChecker customRules,
            RuleSettings settings,
            MessageBundle messages) {
        this.customRules = customRules;
        this.settings = settings;
        this.messages = messages;
        this.rules = new StageRules(this::isEnabled, limited);
    }

    private boolean isEnabled(Class<? extends Annotation> constraint) {
        Rule rule = RuleConstraints.ruleOf(constraint);
        return RuleScope.alwaysApplies(rule) || settings.isEnabled(rule.id(), rule.severity());
    }

    ValidationReport report(CheckedDocument document, Stage stage) {
        Postmortem postmortem = Objects.requireNonNull(document.postmortem(), "postmortem");
        Objects.requireNonNull(stage, "stage");
        List<Finding> found = Stream.concat(
                        customRules.check(postmortem, stage).stream(),
                        new RuleChecker(document, messages, settings).check(rules.of(stage)).stream())
                .sorted(LocatedFinding.ORDER)
                .map(LocatedFinding::finding)
                .toList();
        return ValidationReport.builder()
                .findings(found)
                .wordCount(document.wordCount())
                .build();
    }

    /** {@return the numbers of rules, for logs} */
    @Override
    public String toString() {
        return rules.of(Stage.PUBLISHABLE).size() + " checks, " + customRules.count()
                + (customRules.count() == 1 ? " custom rule" : " custom rules");
    }
}
