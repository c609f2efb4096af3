package io.github.postmortem4j.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words and phrases of placeholders, from the word files of all languages. The files describe their keys.
 *
 * <p>All languages are used for every document: a text counts as a placeholder only if all of its words are in the
 * vocabulary, and no honest text consists of the placeholders of another language.
 */
final class PlaceholderVocabulary {

    private final Set<String> absent = new HashSet<>();
    private final Set<String> remark = new HashSet<>();
    private final Set<String> field = new HashSet<>();
    private final Set<String> hint = new HashSet<>();
    private final Set<String> here = new HashSet<>();
    private final Set<String> ending = new HashSet<>();
    private final Set<String> bracket = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> marker = new HashSet<>();
    /** The number of words of the longest placeholder or remark that begins with each word. */
    private final Map<String, Integer> longestPhrases = new HashMap<>();

    /** The first and the last words of the phrases of which a placeholder consists. */
    private final Set<String> starts = new HashSet<>();

    private final Set<String> ends = new HashSet<>();
    private final Set<String> endsOfHints = new HashSet<>();

    private PlaceholderVocabulary() {}

    static PlaceholderVocabulary load() {
        PlaceholderVocabulary vocabulary = new PlaceholderVocabulary();
        Languages.WRITTEN.forEach(vocabulary::addLanguage);
        vocabulary.addLanguage("other");
        vocabulary.absent.forEach(vocabulary::addLength);
        vocabulary.remark.forEach(vocabulary::addLength);
        vocabulary.starts.addAll(vocabulary.longestPhrases.keySet());
        vocabulary.starts.addAll(vocabulary.hint);
        vocabulary.whole.forEach(phrase -> vocabulary.starts.add(firstWord(phrase)));
        Stream.of(vocabulary.absent, vocabulary.remark, vocabulary.whole, vocabulary.field, vocabulary.here)
                .flatMap(Set::stream)
                .forEach(phrase -> vocabulary.ends.add(lastWord(phrase)));
        vocabulary.ending.forEach(phrase -> vocabulary.endsOfHints.add(lastWord(phrase)));
        return vocabulary;
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private void addLanguage(String language) {
        String file = "placeholders_" + language + ".txt";
        Map<String, List<String>> words =
                VocabularyFile.read(file, PlaceholderVocabulary.class.getResourceAsStream(file));
        addAll(words, "absent", absent);
        addAll(words, "remark", remark);
        addAll(words, "field", field);
        addAll(words, "hint", hint);
        addAll(words, "here", here);
        addAll(words, "ending", ending);
        addAll(words, "bracket", bracket);
        addAll(words, "whole", whole);
        addAll(words, "marker", marker);
    }

    private void addAll(Map<String, List<String>> words, String key, Set<String> target) {
        for (String phrase : words.getOrDefault(key, List.of())) {
            List<String> folded = UnspacedWords.split(FoldedWords.of(phrase));
            target.add(String.join(" ", folded));
        }
    }

    private void addLength(String phrase) {
        String[] words = phrase.split(" ", -1);
        longestPhrases.merge(words[0], words.length, Math::max);
    }

    /** {@return whether a phrase says that there is no answer} */
    boolean isAbsent(String phrase) {
        return absent.contains(phrase);
    }

    /** {@return whether a phrase may accompany a placeholder without adding information} */
    boolean isRemark(String phrase) {
        return remark.contains(phrase);
    }

    /** {@return whether a phrase names a field of a template} */
    boolean isField(String phrase) {
        return field.contains(phrase);
    }

    /** {@return whether a word begins a hint of a template, as in "describe the impact"} */
    boolean isHint(String word) {
        return hint.contains(word);
    }

    /** {@return whether a word ends a hint of a template, as in "add text here"} */
    boolean isHere(String word) {
        return here.contains(word);
    }

    /** {@return whether the last words of a text end a hint of a template, as in "the joke goes here"} */
    boolean isEnding(String phrase) {
        return ending.contains(phrase);
    }

    /** {@return whether a word begins a hint of a template in square brackets, as in "[your name]"} */
    boolean isBracketedHint(String word) {
        return bracket.contains(word) || hint.contains(word);
    }

    /** {@return whether a phrase, as a complete text, is not an answer: "no", or a question of a template} */
    boolean isWholeText(String phrase) {
        return whole.contains(phrase);
    }

    /** {@return whether a word before a colon marks a text as unfinished} */
    boolean isMarker(String word) {
        return marker.contains(word);
    }

    /** {@return whether a placeholder may begin with a word} */
    boolean isStart(String word) {
        return starts.contains(word);
    }

    /** {@return whether a placeholder that begins with such a word may end with a word} */
    boolean isEnd(String word) {
        return ends.contains(word);
    }

    /** {@return whether a hint of a template, which begins with any word, may end with a word} */
    boolean isEndOfHint(String word) {
        return endsOfHints.contains(word);
    }

    /** {@return the number of words of the longest placeholder or remark that begins with a word, or 0} */
    int longestPhraseFrom(String word) {
        return longestPhrases.getOrDefault(word, 0);
    }
}
