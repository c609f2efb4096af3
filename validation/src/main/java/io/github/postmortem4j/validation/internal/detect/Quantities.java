package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds quantities in text, in digits or in words. */
public final class Quantities {

    private static final RuleVocabulary ENGLISH = RuleVocabulary.of("quantities", "en");
    private static final Set<String> NOT_BEFORE_ALL = ENGLISH.words("not-before-all");
    private static final Set<String> NOT_BEFORE_ONE = ENGLISH.words("not-before-one");
    private static final Set<String> NAMED_BY_NUMBER = ENGLISH.words("named-by-number");

    private static final Map<String, Set<String>> WORDS = RuleVocabulary.LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    language -> language,
                    language -> RuleVocabulary.of("quantities", language).words("quantity")));

    private final List<Token> tokens;
    private final DocumentLanguage language;

    private Quantities(List<Token> tokens, DocumentLanguage language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * {@return whether a text contains a quantity}
     *
     * <p>"All users", "nobody" and "half" are quantities. "Some", "many" and "most" are not, and neither are numbers
     * that are names: "HTTP 502", "5xx", "IPv6", "S3".
     *
     * @param language the language of the document; English words count in every document
     */
    public static boolean areIn(List<Token> text, DocumentLanguage language) {
        Quantities quantities = new Quantities(text, language);
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
            default -> isQuantityWord(token.word());
        };
    }

    private boolean isQuantityWord(String word) {
        return NumberWords.valueOf(word) > 0
                || language.codes().stream()
                        .anyMatch(code -> WORDS.getOrDefault(code, Set.of()).contains(word));
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
