package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The number of owners that a text names. */
public enum OwnerCount {
    /** Nobody, or a placeholder. */
    NONE,
    /** One person or team. */
    ONE,
    /** More than one person or team, or everybody. */
    SEVERAL;

    private static final Set<String> EVERYBODY =
            Set.of("all", "all teams", "all of us", "everyone", "everybody", "anyone", "whoever");

    private static final String SEPARATORS = ",;|\n";

    /** {@return the number of owners that a text names} */
    public static OwnerCount in(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        List<Token> tokens = Tokenizer.of(name);
        if (tokens.isEmpty() || Placeholders.isAbsent(text)) {
            return NONE;
        }
        if (EVERYBODY.contains(name)) {
            return SEVERAL;
        }
        boolean path = isPath(name);
        for (int i = 1; i < tokens.size(); i++) {
            if (separates(tokens.get(i - 1), tokens.get(i), name, path)) {
                return SEVERAL;
            }
        }
        return ONE;
    }

    private static boolean separates(Token before, Token token, String name, boolean path) {
        String gap = token.gap();
        boolean and = token.word().equals("and") && token.end() < name.length() && token.followsClosely();
        return and
                || gap.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0)
                || joinsNames(gap, before, token)
                || (gap.indexOf('/') >= 0 && !path)
                || gap.contains(" + ");
    }

    /** "R&D" is one name; "Ana & Bo" and "Ana&Bo" are two. */
    private static boolean joinsNames(String gap, Token before, Token token) {
        boolean initials = before.word().length() == 1 && token.word().length() == 1;
        return gap.indexOf('&') >= 0 && !initials;
    }

    /** "@org/team" and the URL of a team's page are each one name. */
    private static boolean isPath(String name) {
        boolean oneWord = name.chars().noneMatch(Character::isWhitespace);
        return oneWord && (name.startsWith("@") || name.contains("://"));
    }
}
