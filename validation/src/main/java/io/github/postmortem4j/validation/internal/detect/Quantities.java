package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.List;
import java.util.Set;

/** Tells whether a text says how many, how much or how long, in digits or in words. English. */
public final class Quantities {

    private static final Set<String> QUANTITIES = WordSet.of("""
            dozen dozens hundred hundreds thousand thousands million millions billion billions half thirds
            quarters all every everyone everybody nobody none
            """);

    /** Words that turn an amount into a figure of speech: "at all", "after all", "each one". */
    private static final Set<String> NOT_BEFORE_ALL = WordSet.of("at after of above");

    private static final Set<String> NOT_BEFORE_ONE = WordSet.of("any each the this that which another");

    /** Numbers after these name something: "HTTP 502", "error 1040", "port 443". */
    private static final Set<String> NAMED_BY_NUMBER =
            WordSet.of("http https status code codes error port version tls step phase");

    private final List<Token> tokens;

    private Quantities(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * {@return whether there is a quantity in a text}
     *
     * <p>"All users", "nobody" and "half" are quantities; "some", "many" and "most" are not. Numbers that only name
     * something are not: "HTTP 502", "5xx", "IPv6", "S3".
     */
    public static boolean areIn(List<Token> text) {
        Quantities quantities = new Quantities(text);
        for (int i = 0; i < quantities.tokens.size(); i++) {
            if (quantities.isQuantity(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuantity(int index) {
        Token token = tokens.get(index);
        String before = index == 0 ? "" : tokens.get(index - 1).word();
        if (token.isNumeral()) {
            return !isGlued(index) && !NAMED_BY_NUMBER.contains(before) && !isStatusClass(index);
        }
        return switch (token.word()) {
            case "all" -> !NOT_BEFORE_ALL.contains(before);
            case "one" -> !NOT_BEFORE_ONE.contains(before);
            case "third", "quarter" -> (before.equals("a") || before.equals("one")) && !isBefore("party", index);
            default -> QUANTITIES.contains(token.word()) || NumberWords.valueOf(token.word()) > 0;
        };
    }

    private boolean isBefore(String word, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).word().equals(word);
    }

    /** {@return whether a number is the end of a name, such as "IPv6" or "us-east-1"} */
    private boolean isGlued(int index) {
        String gap = tokens.get(index).gap();
        return index > 0
                && (gap.isEmpty() || gap.equals("-") || gap.equals("_"))
                && !tokens.get(index - 1).isNumeral();
    }

    /** {@return whether a number and what is glued to it read "5xx", "502s" or the like} */
    private boolean isStatusClass(int index) {
        if (index + 1 == tokens.size() || !tokens.get(index + 1).gap().isEmpty()) {
            return false;
        }
        String suffix = tokens.get(index + 1).word();
        boolean ofThreeDigits = tokens.get(index).word().length() == 3;
        return suffix.equals("xx") || (suffix.equals("s") && ofThreeDigits);
    }
}
