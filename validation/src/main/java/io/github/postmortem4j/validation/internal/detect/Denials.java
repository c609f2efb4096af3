package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.validation.internal.language.PhraseCover;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognizes a text that denies what a rule asks for: "There were no misleading paths." The document should waive the
 * rule instead.
 *
 * <p>All words of the text must be those of a denial in one language, so "No one could log in" and "No alert pointed to
 * the database" are not denials.
 */
public final class Denials {

    /** What a text denies. */
    public enum Topic {
        /** That an investigation was misleading. An explanation may follow: "None: the first guess was right." */
        MISLEADING_PATH,
        /** That the issue was escalated. */
        ESCALATION,
        /** That there is a root cause. */
        CAUSE,
        /** That the issue was fixed. */
        FIX,
        /** That something can be improved. */
        IMPROVEMENT,
        /** That there is something to do. */
        TASK,
        /** That a service was affected. */
        SERVICE;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<RuleVocabulary> LANGUAGES = RuleVocabulary.inAllLanguages("denials");

    private static final Map<Topic, List<Words>> WORDS =
            Stream.of(Topic.values()).collect(Collectors.toUnmodifiableMap(topic -> topic, Denials::wordsOf));

    private static final Map<Topic, UnspacedPhrases> UNSPACED_PHRASES =
            Stream.of(Topic.values()).collect(Collectors.toUnmodifiableMap(topic -> topic, UnspacedPhrases::of));

    /** Longer texts give details. */
    private static final int MAX_LENGTH = 150;

    /** Marks between a denial and its explanation. */
    private static final String EXPLANATION_MARKS = ".:;,(–—\n";

    private Denials() {}

    private static List<Words> wordsOf(Topic topic) {
        return LANGUAGES.stream()
                .map(vocabulary -> Words.of(vocabulary, topic.key()))
                .toList();
    }

    /** {@return whether a text denies what a topic names} */
    public static boolean areIn(String text, Topic topic) {
        String denial = topic == Topic.MISLEADING_PATH ? firstClause(text) : text;
        return denial.length() <= MAX_LENGTH && denies(denial, topic) && !contradictsItself(text, denial, topic);
    }

    private static boolean denies(String text, Topic topic) {
        List<Words> languages = WORDS.getOrDefault(topic, List.of());
        List<String> first = FoldedWords.of(text, 1);
        if (languages.stream().anyMatch(language -> language.know(first))) {
            List<String> words = FoldedWords.of(text);
            if (languages.stream().anyMatch(language -> language.deny(words))) {
                return true;
            }
        }
        return Objects.requireNonNull(UNSPACED_PHRASES.get(topic)).deny(text);
    }

    private static String firstClause(String text) {
        String line = text.strip();
        for (int i = 0; i < Math.min(line.length(), MAX_LENGTH); i++) {
            if (EXPLANATION_MARKS.indexOf(line.charAt(i)) >= 0) {
                return line.substring(0, i);
            }
        }
        return line;
    }

    /** Returns whether "but" or similar follows the denial. */
    private static boolean contradictsItself(String text, String denial, Topic topic) {
        List<String> rest =
                FoldedWords.of(text.strip().substring(Math.min(text.strip().length(), denial.length())));
        return !rest.isEmpty()
                && WORDS.getOrDefault(topic, List.of()).stream()
                        .anyMatch(language -> language.contrasts.contains(rest.get(0)));
    }

    /**
     * The phrases of denials in Chinese and Japanese.
     *
     * @param denial all phrases
     * @param statement the phrases that do not deny
     */
    private record UnspacedPhrases(PhraseCover denial, PhraseCover statement) {

        static UnspacedPhrases of(Topic topic) {
            return new UnspacedPhrases(
                    RuleVocabulary.unspaced("denials", "no", "with", topic.key()),
                    RuleVocabulary.unspaced("denials", "with", topic.key()));
        }

        boolean deny(String text) {
            return denial.covers(text) && !statement.covers(text);
        }
    }

    /**
     * The words of denials in one language.
     *
     * @param negations words that deny; at least one
     * @param known the words of denials: those two kinds, and words that may accompany them
     * @param confirmations words of the statement that the first guess was right
     * @param contrasts words that begin an exception
     */
    private record Words(Set<String> negations, Set<String> known, Set<String> confirmations, Set<String> contrasts) {

        static Words of(RuleVocabulary words, String topic) {
            return new Words(
                    words.foldedWords("no"),
                    words.foldedWords("no", topic, "with"),
                    topic.equals("misleading-path") ? words.foldedWords("right") : Set.of(),
                    words.foldedWords("contrast"));
        }

        /** Returns whether a denial may begin with words. */
        boolean know(List<String> words) {
            return known.containsAll(words) || confirmations.containsAll(words);
        }

        boolean deny(List<String> words) {
            return confirms(words)
                    || (known.containsAll(words) && words.stream().anyMatch(negations::contains));
        }

        private boolean confirms(List<String> words) {
            return words.size() > 2 && confirmations.containsAll(words);
        }
    }
}
