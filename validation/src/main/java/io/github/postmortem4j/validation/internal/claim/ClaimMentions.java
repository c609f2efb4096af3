package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a text mentions in each language. Each word is looked up once, which shows what kinds of statements to look for in
 * which languages: mostly none.
 */
final class ClaimMentions {

    private static final int KINDS = Mention.values().length;

    /** What the first words of phrases mention, as a set of bits. */
    private static final Map<String, Integer> BITS = bitsOfWords();

    private final int bits;
    private final boolean figures;
    private final String text;

    /** Looks for mentions in the tokens of a text. */
    ClaimMentions(List<Token> tokens) {
        int found = 0;
        boolean numerals = false;
        for (Token token : tokens) {
            found |= BITS.getOrDefault(token.word(), 0);
            numerals |= token.isNumeral();
        }
        bits = found;
        figures = numerals;
        text = tokens.isEmpty() ? "" : tokens.get(0).text();
    }

    private static Map<String, Integer> bitsOfWords() {
        Map<String, Integer> bits = new HashMap<>();
        for (int language = 0; language < ClaimVocabulary.ALL.size(); language++) {
            for (Mention mention : Mention.values()) {
                int bit = bit(mention, language);
                for (String word : ClaimVocabulary.ALL.get(language).firstWords(mention.keys())) {
                    bits.merge(word, bit, (one, other) -> one | other);
                }
                if (mention == Mention.UNIT) {
                    DurationPart.LETTERS.keySet().forEach(word -> bits.merge(word, bit, (one, other) -> one | other));
                }
            }
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // The bits are not kept beyond this run.
    private static int bit(Mention mention, int language) {
        return 1 << (language * KINDS + mention.ordinal());
    }

    /** {@return the vocabularies of the languages in which the text mentions an outage or a failure} */
    List<ClaimVocabulary> languages() {
        return ClaimVocabulary.ALL.stream()
                .filter(words -> has(Mention.OUTAGE, words))
                .toList();
    }

    boolean mayStateDuration(ClaimVocabulary words) {
        return has(Mention.UNIT, words);
    }

    boolean mayStateTime() {
        return figures;
    }

    boolean mayStateDate(ClaimVocabulary words) {
        return figures && (has(Mention.MONTH, words) || text.indexOf('-') >= 0);
    }

    boolean mayStateShare(ClaimVocabulary words) {
        return has(Mention.SHARE, words) || text.indexOf('%') >= 0;
    }

    private boolean has(Mention mention, ClaimVocabulary words) {
        return (bits & bit(mention, ClaimVocabulary.ALL.indexOf(words))) != 0;
    }
}
