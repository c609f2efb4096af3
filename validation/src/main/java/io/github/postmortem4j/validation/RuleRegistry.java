package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All rules that a document can be held to, as they stand on their constraints. Nothing in it changes, so it is safe for
 * use by many threads.
 */
public final class RuleRegistry {

    /** The spec's own order, then what this library adds. */
    private static final String CHAPTERS = "STRCBEWVA";

    /** By chapter, then by number; what is no id of ours comes last. */
    static final Comparator<String> ORDER_OF_IDS = Comparator.<String>comparingInt(RuleRegistry::chapterOf)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final List<Rule> RULES = RuleConstraints.rules().stream()
            .sorted(Comparator.comparing(Rule::id, ORDER_OF_IDS))
            .toList();

    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private RuleRegistry() {}

    /** {@return all rules, in the order of the spec: S, T, R, C, B, E, then waivers (W), values (V) and advice (A)} */
    public static List<Rule> all() {
        return RULES;
    }

    /**
     * {@return the rule of an id; {@code null} when there is none}
     *
     * @param id such as {@code S1}, in capital or small letters
     */
    public static @Nullable Rule find(String id) {
        return BY_ID.get(id.toUpperCase(Locale.ROOT));
    }

    private static int chapterOf(String id) {
        int chapter = id.isEmpty() ? -1 : CHAPTERS.indexOf(id.charAt(0));
        return chapter < 0 ? CHAPTERS.length() : chapter;
    }
}
