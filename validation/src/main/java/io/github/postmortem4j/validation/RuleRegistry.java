package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.check.RuleScope;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists all rules of the spec. Immutable and safe for use by multiple threads. */
public final class RuleRegistry {

    /** The letters of ids in the order of the spec, followed by those that this library adds. */
    private static final String LETTERS = "STRCBEDWVA";

    /** Orders ids by letter, then by number. Ids with an unknown letter come last. */
    static final Comparator<String> ORDER_OF_IDS = Comparator.<String>comparingInt(RuleRegistry::rankOfLetter)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final List<Rule> RULES = RuleConstraints.rules().stream()
            .sorted(Comparator.comparing(Rule::id, ORDER_OF_IDS))
            .toList();

    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private RuleRegistry() {}

    /**
     * {@return all rules in the order of the spec: summary (S), timeline (T), root cause and resolution (R), corrective
     * measures (C), brevity (B), engagement (E), then the document (D), waivers (W), values (V) and advice (A)}
     */
    public static List<Rule> all() {
        return RULES;
    }

    /**
     * {@return whether a document can waive a rule with a reason} Rules that always apply cannot be waived, and neither
     * can the rules about waivers.
     *
     * @param rule a rule of the spec
     */
    public static boolean canBeWaived(Rule rule) {
        return RuleScope.canBeWaived(rule);
    }

    /**
     * {@return the rule with an id, or {@code null} if there is none}
     *
     * @param id an id such as {@code S1}, in upper or lower case
     */
    public static @Nullable Rule find(String id) {
        return BY_ID.get(id.toUpperCase(Locale.ROOT));
    }

    private static int rankOfLetter(String id) {
        int rank = id.isEmpty() ? -1 : LETTERS.indexOf(id.charAt(0));
        return rank < 0 ? LETTERS.length() : rank;
    }
}
