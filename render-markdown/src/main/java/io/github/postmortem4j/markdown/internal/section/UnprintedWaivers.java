package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The waivers of a document: each is printed once, where the fact would stand or else at the end.
 *
 * <p>A section that has a place for a rule {@linkplain #take takes} its waiver; what no section took is left for the
 * last one, so that no reason is lost whatever the sections are. A waiver without a reason says nothing and is left
 * out. Not safe for use by several threads.
 */
public final class UnprintedWaivers {

    private final Map<String, List<String>> reasons = new LinkedHashMap<>();

    UnprintedWaivers(List<Waiver> waivers) {
        for (Waiver waiver : waivers) {
            if (!PlainText.isBlank(waiver.getReason())) {
                reasons.computeIfAbsent(PlainText.line(waiver.getRule()), rule -> new ArrayList<>())
                        .add(PlainText.line(waiver.getReason()));
            }
        }
    }

    /** {@return why a rule is waived, for the caller to print; {@code ""} when it is not, or was printed} */
    public String take(String rule) {
        List<String> taken = reasons.remove(rule);
        return taken == null ? "" : joined(taken);
    }

    private static String joined(List<String> all) {
        return all.size() == 1 ? all.get(0) : String.join(" ", all);
    }

    /** Takes what is left, rule by rule in the order of the document. */
    void takeAll(BiConsumer<String, String> ruleAndReason) {
        reasons.forEach((rule, all) -> ruleAndReason.accept(rule, joined(all)));
        reasons.clear();
    }
}
