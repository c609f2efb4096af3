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
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says of each valid waiver of a document what it excuses, or that it is not needed. */
final class WaiverReview {

    private static final PropertyPath WAIVERS = PropertyPath.of("waivers");

    private static final String WITHOUT_WORDS = ".";

    private final StageChecker checker;
    private final FindingFactory findings;

    WaiverReview(StageChecker checker, FindingFactory findings) {
        this.checker = checker;
        this.findings = findings;
    }

    List<LocatedFinding> findings(Postmortem postmortem, Stage stage) {
        Map<Rule, Integer> waived = waivedRules(postmortem.getWaivers(), stage);
        if (waived.isEmpty()) {
            return List.of();
        }
        List<LocatedFinding> excused = findingsWithoutWaivers(postmortem, stage);
        List<LocatedFinding> reviews = new ArrayList<>();
        waived.forEach((rule, index) -> reviews.add(
                review(rule, index, postmortem.getWaivers().get(index).getReason(), excused)));
        return reviews;
    }

    /** The rules that are validly waived, and by which waiver, in the order of the document. */
    private Map<Rule, Integer> waivedRules(List<Waiver> waivers, Stage stage) {
        Map<Rule, Integer> waived = new LinkedHashMap<>();
        for (int i = 0; i < waivers.size(); i++) {
            Rule rule = waivedRule(waivers.get(i), stage);
            if (rule != null) {
                waived.putIfAbsent(rule, i);
            }
        }
        return waived;
    }

    private @Nullable Rule waivedRule(Waiver waiver, Stage stage) {
        Rule rule = RuleBook.find(waiver.getRule());
        boolean valid = rule != null
                && rule.id().equals(waiver.getRule())
                && rule.stage() != Stage.DRAFT
                && !waiver.getReason().isBlank()
                && checker.checks(rule.id(), stage);
        return valid ? rule : null;
    }

    /**
     * Checks the document as if it waived nothing; the reasons stay, for they are prose like any other.
     *
     * <p>All other rules have been checked already, so those are waived instead: with the document's own reasons as far as they go,
     * then with one that has no word in it.
     */
    private List<LocatedFinding> findingsWithoutWaivers(Postmortem postmortem, Stage stage) {
        List<Waiver> turned = new ArrayList<>();
        Iterator<String> others = rulesThatAreNotWaived(postmortem.getWaivers()).iterator();
        for (Waiver waiver : postmortem.getWaivers()) {
            turned.add(waiver.toBuilder()
                    .rule(others.hasNext() ? others.next() : "")
                    .build());
        }
        others.forEachRemaining(rule ->
                turned.add(Waiver.builder().rule(rule).reason(WITHOUT_WORDS).build()));
        Postmortem unexcused = postmortem.toBuilder().waivers(turned).build();
        return checker.violations(unexcused, stage).stream()
                .filter(FindingFactory::isOfRule)
                .map(findings::of)
                .sorted(LocatedFinding.ORDER)
                .toList();
    }

    private static List<String> rulesThatAreNotWaived(List<Waiver> waivers) {
        Set<String> waived = waivers.stream().map(Waiver::getRule).collect(Collectors.toSet());
        return RuleBook.all().stream()
                .filter(rule -> rule.stage() != Stage.DRAFT)
                .map(Rule::id)
                .filter(id -> !waived.contains(id))
                .toList();
    }

    private LocatedFinding review(Rule rule, int index, String reason, List<LocatedFinding> excused) {
        return excused.stream()
                .filter(finding -> finding.isOf(rule.id()))
                .findFirst()
                .map(first -> waived(rule, reason, first.location()))
                .orElseGet(() -> needless(rule, Location.inDocument(WAIVERS.at(index))));
    }

    private LocatedFinding waived(Rule rule, String reason, Location location) {
        String message = findings.message(
                JustifiedWaivers.class,
                ".waived",
                Map.of("rule", rule.id(), "reason", Quotation.onOneLine(reason.strip())));
        return LocatedFinding.of(rule, Severity.INFO, location, message);
    }

    private LocatedFinding needless(Rule rule, Location location) {
        Rule waivers = RuleBook.ruleOf(JustifiedWaivers.class);
        String message = findings.message(JustifiedWaivers.class, ".needless", Map.of("rule", rule.id()));
        return LocatedFinding.of(waivers, Severity.WARNING, location, message);
    }
}
