package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.internal.text.Languages;
import io.github.postmortem4j.validation.internal.language.NumberWords;
import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.words.RuleWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of statements about an outage in one language. The file {@code en.txt} describes the keys. Immutable.
 *
 * <p>The language of a text is not determined: a statement is found only if all of its words are of the same language.
 */
final class ClaimVocabulary {

    /** The longest phrase, in words. */
    private static final int LONGEST = 6;

    /** The vocabularies of all languages. */
    static final List<ClaimVocabulary> ALL =
            Languages.WRITTEN.stream().map(ClaimVocabulary::read).toList();

    /** The phrases by their first word and key. Few words begin a phrase, so the first lookup is mostly the last. */
    private final Map<String, Map<String, List<List<String>>>> phrases = new HashMap<>();

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, BigDecimal> numbers;
    private final Set<String> startsOfNumbers = new HashSet<>();

    private ClaimVocabulary(String language) {
        numbers = NumberWords.in(language);
    }

    /** {@return the vocabulary of a language that has a word file} */
    static ClaimVocabulary read(String language) {
        ClaimVocabulary vocabulary = new ClaimVocabulary(language);
        RuleWords.of("claims", language).forEach((key, all) -> all.forEach(phrase -> vocabulary.add(key, phrase)));
        vocabulary.startsOfNumbers.addAll(vocabulary.numbers.keySet());
        vocabulary.startsOfNumbers.addAll(vocabulary.firstWords(Set.of("HALF_OF", "ARTICLE")));
        return vocabulary;
    }

    private void add(String key, String phrase) {
        List<String> words = List.of(phrase.split(" ", -1));
        phrases.computeIfAbsent(words.get(0), first -> new HashMap<>())
                .computeIfAbsent(key, first -> new ArrayList<>())
                .add(words);
        if (key.equals("MONTHS")) {
            months.put(words.get(0), months.size() + 1);
        }
    }

    /** {@return the first words of the phrases of some keys} */
    Set<String> firstWords(Set<String> keys) {
        return phrases.entrySet().stream()
                .filter(word -> !Collections.disjoint(word.getValue().keySet(), keys))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** {@return the number that a word means, or {@code null} if it is not a number} */
    @Nullable BigDecimal number(String word) {
        return numbers.get(word);
    }

    /** {@return whether a number may start at a token} */
    boolean beginsNumber(Token token) {
        return token.isNumeral() || startsOfNumbers.contains(token.word());
    }

    /** {@return the number of the month that a word names, or 0} */
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    /** {@return whether any phrase may start at a token} */
    boolean beginsPhrase(Token token) {
        return phrases.containsKey(token.word());
    }

    /** {@return the index after the longest phrase of a key that starts at a token, or -1} */
    int endOf(String key, List<Token> tokens, int index) {
        int longest = -1;
        if (index < 0 || index >= tokens.size()) {
            return longest;
        }
        Map<String, List<List<String>>> byKey = phrases.get(tokens.get(index).word());
        if (byKey == null) {
            return longest;
        }
        for (List<String> words : byKey.getOrDefault(key, List.of())) {
            if (matches(words, tokens, index)) {
                longest = Math.max(longest, index + words.size());
            }
        }
        return longest;
    }

    private static boolean matches(List<String> words, List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Token token = tokens.get(index + i);
            if (!token.followsClosely() || !token.word().equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the start of the longest phrase of a key that ends before a token, or -1} */
    int startOf(String key, List<Token> tokens, int end) {
        for (int length = LONGEST; length > 0; length--) {
            int start = end - length;
            if (start >= 0 && endOf(key, tokens, start) == end && !opensSentence(tokens, start, end)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean opensSentence(List<Token> tokens, int start, int end) {
        return end < tokens.size() && start < end && tokens.get(end).opensSentence();
    }

    /** {@return the index after all successive phrases of a key from a token on} */
    int skip(String key, List<Token> tokens, int index) {
        int i = index;
        for (int end = endOf(key, tokens, i); end > i; end = endOf(key, tokens, i)) {
            i = end;
        }
        return i;
    }

    /**
     * {@return whether a sentence is about something other than the whole outage: another outage, a part, a place, a
     * plan}
     */
    boolean isAboutSomethingElse(Sentence sentence) {
        return isIn("OTHER", sentence) || namesPlace(sentence);
    }

    /** "In Europe", "across Frankfurt": a capitalized word, which is not a month. */
    private boolean namesPlace(Sentence sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            int end = endOf("PLACE_BEFORE", sentence.tokens(), i);
            if (end > 0 && sentence.has(end) && isName(sentence.tokens().get(end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Token token) {
        return token.followsClosely()
                && Character.isUpperCase(token.text().charAt(token.start()))
                && month(token.word()) == 0;
    }

    /** {@return whether a sentence contains a phrase of a key} */
    boolean isIn(String key, Sentence sentence) {
        return isIn(key, sentence.tokens(), sentence.start(), sentence.end());
    }

    /** {@return whether a phrase of a key starts in a range of tokens} */
    boolean isIn(String key, List<Token> tokens, int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, tokens.size()); i++) {
            if (endOf(key, tokens, i) > i) {
                return true;
            }
        }
        return false;
    }
}
