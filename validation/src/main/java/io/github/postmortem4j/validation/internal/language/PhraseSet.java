package io.github.postmortem4j.validation.internal.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of phrases to find in a text, as whole words and ignoring case.
 *
 * <p>The set is written as a table. Each line is a phrase, or a canonical form with its variants: {@code careless:
 * careless | carelessly}. The word {@code *'s} matches any possessive.
 */
public final class PhraseSet {

    private static final String POSSESSIVE = "*'s";

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    /** The phrases that begin with any possessive. */
    private @Nullable List<Phrase> possessives;

    private PhraseSet() {}

    /** {@return the phrases of a table} */
    public static PhraseSet of(String table) {
        PhraseSet phrases = new PhraseSet();
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(phrases::addLine);
        phrases.possessives = phrases.byFirstWord.get(POSSESSIVE);
        return phrases;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        String canonical = colon < 0 ? line : line.substring(0, colon).strip();
        for (String variant : line.substring(colon + 1).split("\\|", -1)) {
            List<String> words = List.of(variant.strip().split(" ", -1));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(canonical, words));
        }
    }

    /**
     * {@return one word of each phrase, as few different ones as possible}
     *
     * @param frequent words that are in nearly every text; they are avoided
     */
    public Set<String> keywords(Set<String> frequent) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Phrase> phrases : byFirstWord.values()) {
            phrases.forEach(phrase -> phrase.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        }
        counts.keySet().removeAll(frequent);
        Comparator<String> byCount = Comparator.comparingInt(word -> counts.getOrDefault(word, 0));
        Set<String> keywords = new HashSet<>();
        for (List<Phrase> phrases : byFirstWord.values()) {
            phrases.forEach(phrase -> keywords.add(Collections.max(phrase.words(), byCount)));
        }
        return keywords;
    }

    /** {@return all matches of phrases, in the order of the text} */
    public List<Match> in(List<Token> tokens) {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            addMatches(byFirstWord.get(tokens.get(i).word()), tokens, i, matches);
            if (possessives != null && isPossessive(tokens.get(i).word())) {
                addMatches(possessives, tokens, i, matches);
            }
        }
        return matches;
    }

    /** {@return whether a text contains a phrase, without the work of listing the matches} */
    public boolean isIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (matchesAt(byFirstWord.get(tokens.get(i).word()), tokens, i)
                    || (possessives != null
                            && isPossessive(tokens.get(i).word())
                            && matchesAt(possessives, tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(@Nullable List<Phrase> candidates, List<Token> tokens, int from) {
        if (candidates != null) {
            for (Phrase phrase : candidates) {
                if (phrase.matchesAt(tokens, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addMatches(
            @Nullable List<Phrase> candidates, List<Token> tokens, int from, List<Match> matches) {
        if (candidates == null) {
            return;
        }
        for (Phrase phrase : candidates) {
            if (phrase.matchesAt(tokens, from)) {
                matches.add(new Match(
                        phrase.canonical(), from, from + phrase.words().size()));
            }
        }
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("s'");
    }

    private record Phrase(String canonical, List<String> words) {

        boolean matchesAt(List<Token> tokens, int from) {
            if (from + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                Token token = tokens.get(from + i);
                if (!token.followsClosely() || !token.word().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A phrase found in a text.
     *
     * @param canonical the canonical form of the phrase
     * @param from the index of the first token
     * @param to the index after the last token
     */
    public record Match(String canonical, int from, int to) {}
}
