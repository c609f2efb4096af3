package io.github.postmortem4j.validation.internal.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * The language in which a document is written.
 *
 * <p>Each language has a list of frequent short words that the other languages do not have, such as "der" and "nicht".
 * The language with the most of them in the text wins, if there are at least two, and more than twice as many as of any
 * other language. Otherwise the language is English.
 *
 * @param codes the ISO 639 codes of the languages whose vocabulary applies: English, and the language of the document
 * @param stated whether the user stated the language, so that no text is assumed to be in another one
 */
public record DocumentLanguage(List<String> codes, boolean stated) {

    /** English, because no other language was detected. */
    public static final DocumentLanguage ENGLISH = new DocumentLanguage(List.of("en"), false);

    private static final DocumentLanguage ANY = new DocumentLanguage(RuleVocabulary.LANGUAGES, false);

    private static final int MIN_WORDS = 2;

    private static final Set<String> MORE_ENGLISH_WORDS =
            RuleVocabulary.of("stopwords", "en").words("also");

    /**
     * {@return a language that the user states}
     *
     * @param code an ISO 639 code; without a vocabulary for it, that of English applies
     */
    public static DocumentLanguage stated(String code) {
        boolean other = RuleVocabulary.LANGUAGES.contains(code) && !code.equals("en");
        return new DocumentLanguage(other ? List.of("en", code) : List.of("en"), true);
    }

    /** {@return the language of some texts} */
    public static DocumentLanguage of(Iterable<CheckedText> texts) {
        int[] counts = new int[RuleVocabulary.LANGUAGES.size()];
        for (CheckedText text : texts) {
            text.countStopWords(counts);
        }
        for (int language = 1; language < counts.length; language++) {
            if (isClear(language, counts)) {
                return new DocumentLanguage(List.of("en", RuleVocabulary.LANGUAGES.get(language)), false);
            }
        }
        return ENGLISH;
    }

    /** {@return the languages of one text of the document: any, if the text has no frequent word of English} */
    public DocumentLanguage of(CheckedText text) {
        return stated || text.mayMention(Topic.STOP_WORD, "en") ? this : ANY;
    }

    private static boolean isClear(int language, int[] counts) {
        for (int other = 0; other < counts.length; other++) {
            if (other != language && counts[language] <= 2 * counts[other]) {
                return false;
            }
        }
        return counts[language] >= MIN_WORDS;
    }

    /** {@return whether a word is frequent in English and carries no meaning of its own} */
    public static boolean isEnglishStopWord(String word) {
        return CheckedText.isStopWord(word, "en") || MORE_ENGLISH_WORDS.contains(word);
    }
}
