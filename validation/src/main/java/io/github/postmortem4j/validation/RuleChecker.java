package io.github.postmortem4j.validation;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.JustifiedWaivers;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FirstLocation;
import io.github.postmortem4j.validation.internal.report.Quotation;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks one document against rules of the spec. For each rule that the document waives, it reports what the waiver
 * excuses, or that the waiver is unnecessary.
 */
final class RuleChecker {

    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");

    private final CheckedDocument document;
    private final FindingFactory findings;
    private final Map<String, Integer> waivers = new HashMap<>();
    private final List<LocatedFinding> found = new ArrayList<>();

    RuleChecker(CheckedDocument document, FindingFactory findings) {
        this.document = document;
        this.findings = findings;
        List<Waiver> all = document.postmortem().getWaivers();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).getReason().isBlank()) {
                waivers.putIfAbsent(all.get(i).getRule(), i);
            }
        }
    }

    List<LocatedFinding> check(List<PostmortemConstraintValidator<?>> rules) {
        rules.forEach(this::check);
        return found;
    }

    private void check(PostmortemConstraintValidator<?> validator) {
        Rule rule = RuleConstraints.ruleOf(validator.constraint());
        Integer waiver = RuleConstraints.canBeWaived(rule) ? waivers.get(rule.id()) : null;
        if (waiver == null) {
            validator.check(document, new FindingCollector(validator.constraint(), findings, found));
        } else {
            FirstLocation first = new FirstLocation();
            validator.check(document, first);
            found.add(first.location()
                    .map(location -> waived(rule, waiver, location))
                    .orElseGet(() -> needless(rule, waiver)));
        }
    }

    private LocatedFinding waived(Rule rule, int waiver, Location location) {
        String reason = document.postmortem().getWaivers().get(waiver).getReason();
        String message = findings.message(
                JustifiedWaivers.class,
                "waived",
                Map.of("rule", rule.id(), "reason", Quotation.onOneLine(reason.strip())));
        return LocatedFinding.of(rule, Severity.INFO, location, message);
    }

    private LocatedFinding needless(Rule rule, int waiver) {
        Rule waivers = RuleConstraints.ruleOf(JustifiedWaivers.class);
        String message = findings.message(JustifiedWaivers.class, "needless", Map.of("rule", rule.id()));
        return LocatedFinding.of(waivers, Severity.WARNING, Location.inDocument(WAIVERS.at(waiver)), message);
    }
}
