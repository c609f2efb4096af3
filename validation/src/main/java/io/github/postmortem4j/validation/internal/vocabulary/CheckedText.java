package io.github.postmortem4j.validation.internal.vocabulary;

import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, and the topics that they may belong to. Each word is looked up once, for all rules; nearly all
 * texts then have nothing to analyze.
 *
 * <p>Immutable.
 */
public final class CheckedText {

    private static final int LANGUAGES = RuleVocabulary.LANGUAGES.size();

    /** The topics of each word, as a set of bits. */
    private static final Map<String, Integer> TOPICS = topicsOfWords();

    private static final int STOP_WORDS = (1 << LANGUAGES) - 1;

    private final List<Token> tokens;
    private final int[] stopWords = new int[LANGUAGES];
    private final int topics;

    private CheckedText(List<Token> tokens) {
        this.tokens = tokens;
        int found = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int ofWord = topicsOf(tokens.get(i).word());
            found |= ofWord;
            if ((ofWord & STOP_WORDS) != 0) {
                stopWords[Integer.numberOfTrailingZeros(ofWord)]++;
            }
        }
        topics = found;
    }

    private static Map<String, Integer> topicsOfWords() {
        Map<String, Integer> topics = new HashMap<>();
        for (Topic topic : Topic.values()) {
            for (int language = 0; language < LANGUAGES; language++) {
                int bit = bit(topic, language);
                topic.words(RuleVocabulary.LANGUAGES.get(language))
                        .forEach(word -> topics.merge(word, bit, (one, other) -> one | other));
            }
        }
        return topics;
    }

    @SuppressWarnings("EnumOrdinal") // The bits are not kept beyond this run.
    private static int bit(Topic topic, int language) {
        return 1 << (topic.ordinal() * LANGUAGES + language);
    }

    private static int topicsOf(String word) {
        Integer topics = TOPICS.get(word);
        return topics == null ? 0 : topics;
    }

    /** {@return the words of a text} */
    public static CheckedText of(CharSequence text) {
        return new CheckedText(Tokenizer.of(text));
    }

    /** {@return the words and numbers} */
    public List<Token> tokens() {
        return tokens;
    }

    /** {@return whether a word may be part of a phrase of a topic in a language} */
    public boolean mayMention(Topic topic, String language) {
        int index = RuleVocabulary.LANGUAGES.indexOf(language);
        return index >= 0 && (topics & bit(topic, index)) != 0;
    }

    /** Adds the number of frequent words of each language that no other language has. */
    void countStopWords(int[] counts) {
        for (int language = 0; language < LANGUAGES; language++) {
            counts[language] += stopWords[language];
        }
    }

    /** {@return whether a word is frequent in a language and in no other} */
    static boolean isStopWord(String word, String language) {
        return (topicsOf(word) & bit(Topic.STOP_WORD, RuleVocabulary.LANGUAGES.indexOf(language))) != 0;
    }
}
