package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.JustifiedWaivers;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.Quotation;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says of each valid waiver of a document what it excuses, or that it is not needed. */
final class WaiverReview {

    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");

    private final StageChecker checker;
    private final FindingFactory findings;

    WaiverReview(StageChecker checker, FindingFactory findings) {
        this.checker = checker;
        this.findings = findings;
    }

    List<LocatedFinding> findings(Postmortem postmortem, Stage stage) {
        List<LocatedFinding> reviews = new ArrayList<>();
        waivedRules(postmortem.getWaivers(), stage)
                .forEach((rule, index) -> reviews.add(review(rule, index, postmortem)));
        return reviews;
    }

    /** The ids of the rules that are validly waived, and by which waiver, in the order of the document. */
    private Map<String, Integer> waivedRules(List<Waiver> waivers, Stage stage) {
        Map<String, Integer> waived = new LinkedHashMap<>();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            if (checker.waivableAt(stage).contains(waiver.getRule())
                    && !waiver.getReason().isBlank()) {
                waived.putIfAbsent(waiver.getRule(), i);
            }
        }
        return waived;
    }

    private LocatedFinding review(String rule, int index, Postmortem postmortem) {
        String reason = postmortem.getWaivers().get(index).getReason();
        return checker.firstFault(rule, postmortem)
                .map(fault -> waived(rule, reason, fault))
                .orElseGet(() -> needless(rule, Location.inDocument(WAIVERS.at(index))));
    }

    private LocatedFinding waived(String rule, String reason, Location location) {
        String message = findings.message(
                JustifiedWaivers.class, ".waived", Map.of("rule", rule, "reason", Quotation.onOneLine(reason.strip())));
        return LocatedFinding.of(ruleOf(rule), Severity.INFO, location, message);
    }

    private LocatedFinding needless(String rule, Location location) {
        Rule waivers = RuleBook.ruleOf(JustifiedWaivers.class);
        String message = findings.message(JustifiedWaivers.class, ".needless", Map.of("rule", rule));
        return LocatedFinding.of(waivers, Severity.WARNING, location, message);
    }

    private static Rule ruleOf(String id) {
        return Objects.requireNonNull(RuleBook.find(id), id);
    }
}
