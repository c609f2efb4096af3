package io.github.postmortem4j.schema;

import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds the rules that a description mentions, as in "what users experienced (rule S4)". */
final class RuleMentions {

    private static final Pattern MENTION = Pattern.compile("\\(rule ([A-Z]\\d+)\\)");

    private RuleMentions() {}

    /** {@return the mentioned rules in order, without duplicates} */
    static List<Rule> in(String description) {
        return MENTION.matcher(description)
                .results()
                .map(mention -> mention.group(1))
                .distinct()
                .map(id -> Objects.requireNonNull(RuleRegistry.find(id), () -> "unknown rule " + id))
                .toList();
    }
}
