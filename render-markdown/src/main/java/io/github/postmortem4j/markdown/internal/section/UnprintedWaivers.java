package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The waivers of a document that have not been printed yet.
 *
 * <p>A section that prints the reason for waiving a rule {@linkplain #take takes} it. The last section prints the
 * remaining reasons, so that no layout loses one. A waiver with a blank reason is ignored. Not
 * thread-safe.
 */
public final class UnprintedWaivers {

    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    /** Collects the waivers of a document. */
    public UnprintedWaivers(List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            if (!PlainText.isBlank(waiver.getReason())) {
                reasons.computeIfAbsent(PlainText.line(waiver.getRule()), rule -> new ArrayList<>())
                        .add(PlainText.line(waiver.getReason()));
            }
        }
    }

    /** {@return the reason for waiving a rule, which counts as printed now; {@code ""} if there is none} */
    public String take(String rule) {
        List<String> taken = reasons.remove(rule);
        return taken == null ? "" : String.join(" ", taken);
    }

    /** Takes the remaining reasons, by rule, in the order of the document. */
    public void takeAll(BiConsumer<String, String> ruleAndReason) {
        reasons.forEach((rule, all) -> ruleAndReason.accept(rule, String.join(" ", all)));
        reasons.clear();
    }
}
