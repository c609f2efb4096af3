package io.github.postmortem4j.schema;

import io.github.postmortem4j.validation.RuleBook;
import io.github.postmortem4j.validation.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds the rules that a description names: "what users experienced (rule S4)". */
final class RuleMentions {

    private static final Pattern MENTION = Pattern.compile("\\(rule ([A-Z]\\d+)\\)");

    private RuleMentions() {}

    /** {@return the rules, each once, in the order of the text} */
    static List<Rule> in(String description) {
        return MENTION.matcher(description)
                .results()
                .map(mention -> mention.group(1))
                .distinct()
                .map(id -> Objects.requireNonNull(RuleBook.find(id), () -> "there is no rule " + id))
                .toList();
    }
}
