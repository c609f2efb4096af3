package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.List;
import java.util.Set;

/** Finds quantities in English text, in digits or in words. */
public final class Quantities {

    private static final Set<String> QUANTITIES = WordSet.of("""
            dozen dozens hundred hundreds thousand thousands million millions billion billions half thirds
            quarters all every everyone everybody nobody none
            """);

    /** Words before "all" that make it part of an idiom: "at all", "after all". */
    private static final Set<String> NOT_BEFORE_ALL = WordSet.of("at after of above");

    private static final Set<String> NOT_BEFORE_ONE = WordSet.of("any each the this that which another");

    /** Words before a number that make it a name: "HTTP 502", "error 1040", "port 443". */
    private static final Set<String> NAMED_BY_NUMBER =
            WordSet.of("http https status code codes error port version tls step phase");

    private final List<Token> tokens;

    private Quantities(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * {@return whether a text contains a quantity}
     *
     * <p>"All users", "nobody" and "half" are quantities. "Some", "many" and "most" are not, and neither are numbers
     * that are names: "HTTP 502", "5xx", "IPv6", "S3".
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
            return !endsName(index) && !NAMED_BY_NUMBER.contains(before) && !isStatusClass(index);
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

    /** {@return whether a number ends a name such as "IPv6" or "us-east-1"} */
    private boolean endsName(int index) {
        String gap = tokens.get(index).gap();
        return index > 0
                && (gap.isEmpty() || gap.equals("-") || gap.equals("_"))
                && !tokens.get(index - 1).isNumeral();
    }

    /** {@return whether a number and its suffix form a status class such as "5xx" or "502s"} */
    private boolean isStatusClass(int index) {
        if (index + 1 == tokens.size() || !tokens.get(index + 1).gap().isEmpty()) {
            return false;
        }
        String suffix = tokens.get(index + 1).word();
        boolean ofThreeDigits = tokens.get(index).word().length() == 3;
        return suffix.equals("xx") || (suffix.equals("s") && ofThreeDigits);
    }
}
