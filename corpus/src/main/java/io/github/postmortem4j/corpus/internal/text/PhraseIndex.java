package io.github.postmortem4j.corpus.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds phrases in sentences, by the stems of their words.
 *
 * <p>Each word costs one lookup, however many phrases there are. Immutable once it is built.
 */
public final class PhraseIndex {

    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private final Map<List<String>, Phrase> byStems = new HashMap<>();

    /**
     * Adds a phrase.
     *
     * @param phrase the phrase as written
     * @return the number of the phrase, the same for phrases with the same stems; -1 if it has no words
     */
    public int add(String phrase) {
        List<String> stems = WordAnalyzer.stems(phrase);
        if (stems.isEmpty()) {
            return -1;
        }
        Phrase known = byStems.get(stems);
        if (known == null) {
            known = new Phrase(byStems.size(), stems.toArray(new String[0]));
            byStems.put(stems, known);
            byFirstStem.computeIfAbsent(stems.get(0), stem -> new ArrayList<>()).add(known);
        }
        return known.number();
    }

    /** {@return the number of phrases} */
    public int size() {
        return byStems.size();
    }

    /**
     * Finds the phrases of a sentence.
     *
     * @param sentence the sentence
     * @param consumer receives each phrase found, in order of its first word
     */
    public void find(QuotableSentence sentence, PhraseConsumer consumer) {
        String[] words = sentence.stems();
        for (int i = 0; i < words.length; i++) {
            List<Phrase> candidates = byFirstStem.get(words[i]);
            if (candidates != null) {
                for (Phrase phrase : candidates) {
                    if (phrase.isAt(words, i)) {
                        consumer.accept(phrase.number(), i, phrase.stems().length);
                    }
                }
            }
        }
    }

    /** Receives the phrases of a sentence. */
    @FunctionalInterface
    public interface PhraseConsumer {

        /**
         * Receives a phrase.
         *
         * @param phrase the number of the phrase
         * @param first the index of its first word
         * @param length the number of its words
         */
        void accept(int phrase, int first, int length);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Phrase(int number, String[] stems) {

        boolean isAt(String[] words, int first) {
            if (first + stems.length > words.length) {
                return false;
            }
            for (int i = 1; i < stems.length; i++) {
                if (!stems[i].equals(words[first + i])) {
                    return false;
                }
            }
            return true;
        }
    }
}
