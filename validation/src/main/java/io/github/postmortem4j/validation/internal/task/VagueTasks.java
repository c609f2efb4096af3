package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.language.PhraseSet.Match;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.vocabulary.CheckedText;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import io.github.postmortem4j.validation.internal.vocabulary.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases that make a task vague, as whole words and ignoring case.
 *
 * <p>The phrases of all languages apply to every task, because they do not occur in tasks of another language.
 */
public final class VagueTasks {

    /** The vocabularies of the languages that have been needed: mostly one. */
    private static final Map<String, Words> VOCABULARIES = new ConcurrentHashMap<>();

    /** "Consider rate limits for the search" has a concrete object, "look into the database" does not. */
    private static final int CONCRETE_WORDS_OF_OBJECT = 2;

    /** "Better error message when the certificate has expired" describes a change. */
    private static final int CONCRETE_WORDS_OF_CHANGE = 3;

    private static final int MAX_LEAD_IN = 6;
    private static final int MAX_WORDS_TO_BETTER = 6;
    private static final String QUOTES = "\"'“„«‘`";

    private final List<Token> tokens;
    private final Words words;

    private VagueTasks(List<Token> tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** {@return the canonical form of a phrase that makes a task vague, or {@code null} if there is none} */
    public static @Nullable String phraseIn(CheckedText task) {
        for (String language : RuleVocabulary.LANGUAGES) {
            String phrase = task.mayMention(Topic.VAGUE_TASK, language) ? phraseIn(task.tokens(), language) : null;
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private static @Nullable String phraseIn(List<Token> task, String language) {
        Words words = VOCABULARIES.computeIfAbsent(language, Words::in);
        return words.any().isIn(task) ? new VagueTasks(task, words).phrase() : null;
    }

    private @Nullable String phrase() {
        String phrase = first(words.slogans(), match -> !isQuoted(match.from()));
        long concrete = concreteWords();
        if (phrase == null) {
            phrase = first(words.leading(), match -> leads(match.from()));
        }
        if (phrase == null && concrete < CONCRETE_WORDS_OF_OBJECT) {
            phrase = first(words.hedges(), match -> leads(match.from()));
        }
        if (phrase == null && concrete < CONCRETE_WORDS_OF_CHANGE && !TaskSpecificity.isSpecific(tokens)) {
            phrase = first(words.leadingUnlessSpecific(), match -> leads(match.from()));
        }
        return phrase == null && makesSomethingBetter() ? "make better" : phrase;
    }

    private long concreteWords() {
        return tokens.stream()
                .flatMap(token -> FoldedWords.of(token.word()).stream())
                .filter(word -> !words.vague().contains(word))
                .count();
    }

    private @Nullable String first(PhraseSet phrases, Predicate<Match> condition) {
        return phrases.in(tokens).stream()
                .filter(condition)
                .map(Match::canonical)
                .findFirst()
                .orElse(null);
    }

    /** {@return whether a quotation mark precedes a token: the task is about the quoted words} */
    private boolean isQuoted(int index) {
        String gap = tokens.get(index).gap();
        return !gap.isEmpty() && QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** {@return whether a token is the verb of its sentence: only lead-in words precede it} */
    private boolean leads(int index) {
        for (int i = index; i > Math.max(0, index - MAX_LEAD_IN); i--) {
            if (opensClause(i)) {
                return true;
            }
            if (!words.leadIn().contains(tokens.get(i - 1).word())) {
                return false;
            }
        }
        return index <= MAX_LEAD_IN;
    }

    private boolean opensClause(int index) {
        Token token = tokens.get(index);
        return token.opensSentence()
                || token.gap().indexOf(':') >= 0
                || token.gap().indexOf('(') >= 0;
    }

    /** {@return whether a clause reads "make ... better" and ends there} */
    private boolean makesSomethingBetter() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).word().equals("better") && endsClause(i) && makeLeads(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int index) {
        return index + 1 == tokens.size() || !tokens.get(index + 1).followsClosely();
    }

    private boolean makeLeads(int better) {
        for (int i = better - 1; i >= Math.max(0, better - MAX_WORDS_TO_BETTER); i--) {
            if (tokens.get(i).word().equals("make")) {
                return leads(i);
            }
        }
        return false;
    }

    /**
     * The phrases of one language.
     *
     * @param any the phrases of all kinds; few tasks contain one
     */
    private record Words(
            PhraseSet any,
            PhraseSet slogans,
            PhraseSet leading,
            PhraseSet hedges,
            PhraseSet leadingUnlessSpecific,
            Set<String> leadIn,
            Set<String> vague) {

        static Words in(String language) {
            RuleVocabulary vocabulary = RuleVocabulary.of("tasks", language);
            return new Words(
                    vocabulary.phrases("slogan", "leading", "hedge", "unless-specific"),
                    vocabulary.phrases("slogan"),
                    vocabulary.phrases("leading"),
                    vocabulary.phrases("hedge"),
                    vocabulary.phrases("unless-specific"),
                    vocabulary.words("lead-in"),
                    vocabulary.foldedWords("vague"));
        }
    }
}
