package io.github.postmortem4j.validation;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.JustifiedWaivers;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.internal.path.Location;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FirstLocation;
import io.github.postmortem4j.validation.internal.report.MessageBundle;
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
    private final MessageBundle messages;
    private final RuleSettings settings;
    private final Map<String, Integer> waivers = new HashMap<>();
    private final List<LocatedFinding> found = new ArrayList<>();

    RuleChecker(CheckedDocument document, MessageBundle messages, RuleSettings settings) {
        this.document = document;
        this.messages = messages;
        this.settings = settings;
        List<Waiver> all = document.postmortem().getWaivers();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).getReason().isBlank()) {
                waivers.putIfAbsent(all.get(i).getRule(), i);
            }
        }
    }

    /** {@return the findings of rules, unsorted} */
    List<LocatedFinding> check(List<DocumentCheck> checks) {
        checks.forEach(this::check);
        return found;
    }

    private void check(DocumentCheck check) {
        Rule rule = RuleConstraints.ruleOf(check.constraint());
        boolean mayBeWaived = !check.alwaysApplies() && RuleScope.canBeWaived(rule);
        Integer waiver = mayBeWaived ? waivers.get(rule.id()) : null;
        if (waiver == null) {
            Severity severity =
                    check.alwaysApplies() ? rule.severity() : settings.severityOf(rule.id(), rule.severity());
            check.check(document, new FindingCollector(check.constraint(), severity, messages, found));
        } else {
            FirstLocation first = new FirstLocation();
            check.check(document, first);
            found.add(first.location()
                    .map(location -> waived(rule, waiver, location))
                    .orElseGet(() -> needless(rule, waiver)));
        }
    }

    private LocatedFinding waived(Rule rule, int waiver, Location location) {
        String reason = document.postmortem().getWaivers().get(waiver).getReason();
        String message = message("waived", Map.of("rule", rule.id(), "reason", Quotation.onOneLine(reason.strip())));
        return LocatedFinding.of(rule.id(), rule.spec(), Severity.INFO, location, message);
    }

    private LocatedFinding needless(Rule rule, int waiver) {
        Rule waivers = RuleConstraints.ruleOf(JustifiedWaivers.class);
        String message = message("needless", Map.of("rule", rule.id()));
        Location location = Location.inDocument(WAIVERS.at(waiver));
        return LocatedFinding.of(waivers.id(), waivers.spec(), Severity.WARNING, location, message);
    }

    private String message(String variant, Map<String, ?> parameters) {
        return messages.fill(MessageBundle.key(JustifiedWaivers.class, variant), parameters);
    }
}
