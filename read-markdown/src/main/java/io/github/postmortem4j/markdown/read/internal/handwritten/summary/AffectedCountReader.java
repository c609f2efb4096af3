package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many users were affected, in sentences such as {@code 2 million customers could not pay}. A bound, a
 * number of all users or of some of them, and a year is not that number.
 */
public final class AffectedCountReader {

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_NUMBER_WORDS = 4;
    private static final int MAX_PHRASE = 3;
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> OF = Set.copyOf(WordLists.of("times").get("OF"));

    private final PhraseDictionary phrases;
    private final Set<Long> counts = new HashSet<>();

    public AffectedCountReader(PhraseDictionary phrases) {
        this.phrases = phrases;
    }

    /** {@return the number, or {@code null} if there is none or there are several} */
    public @Nullable Long count() {
        return counts.size() == 1 ? counts.iterator().next() : null;
    }

    /** {@return whether the text states a number} */
    public boolean read(String text) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        int before = counts.size();
        for (int i = 1; i < words.size(); i++) {
            if (phrases.lengthAt("USER_NOUN", words.folded(), i) > 0) {
                users(words, i);
            }
        }
        return counts.size() > before;
    }

    private void users(TextWords words, int noun) {
        int start = noun - 1;
        int adjectives = 0;
        while (start > 0 && !isDigit(words, start) && adjectives < MAX_NUMBER_WORDS - 1 && !words.beginsClause(start)) {
            start--;
            adjectives++;
        }
        while (start > 0 && isDigit(words, start - 1) && isWithinNumber(words, start)) {
            start--;
        }
        boolean offset = words.isAfter(start, '-') || words.isAfter(start, '+');
        if (!isDigit(words, start) || offset || isSome(words, noun) || isOther(words, start, noun)) {
            return;
        }
        String sentence = words.text(words.startOfSentence(noun), words.endOfSentence(noun));
        boolean affected = phrases.has("AFFECTED", sentence)
                && !phrases.has("NOT_AFFECTED", sentence)
                && !phrases.has("NOT_THIS_TIME", sentence);
        boolean share = !Percentage.in(words.text(start, noun)).isEmpty();
        Long number = affected && !share ? UserCount.of(words.text(start, noun)) : null;
        if (number != null && number > 0) {
            counts.add(number);
        }
    }

    private static boolean isDigit(TextWords words, int index) {
        return Character.isDigit(words.folded()[index].charAt(0));
    }

    /** {@return whether a word continues the number before it, as in {@code 12,000}} */
    private static boolean isWithinNumber(TextWords words, int index) {
        return words.text(index - 1, index + 1).length()
                == words.folded()[index - 1].length() + words.folded()[index].length() + 1;
    }

    /** {@return whether a number is a bound, the number of all users, or a year} */
    private boolean isOther(TextWords words, int number, int noun) {
        return isBound(words, number, noun) || isTotal(words, number) || isYear(words, number, noun);
    }

    private boolean isBound(TextWords words, int number, int noun) {
        if (words.isAfter(number, '>')
                || words.isAfter(number, '<')
                || words.text(number, noun + 1).contains("+")) {
            return true;
        }
        int about = number;
        while (isAfter("ABOUT", words, about)) {
            about -= lengthBefore("ABOUT", words, about);
        }
        return isAfter("BOUND", words, number) || isAfter("BOUND", words, about);
    }

    /** {@return whether a share of some users is stated: {@code 60% of our 1,200 users} or {@code 4 out of 10 users}} */
    private boolean isTotal(TextWords words, int number) {
        int of = number - 1 - lengthBefore("DETERMINER", words, number);
        if (isAfter("OUT_OF", words, number) || isAfter("OUT_OF", words, of + 1)) {
            return true;
        }
        return of > 0
                && OF.contains(words.folded()[of])
                && (isDigit(words, of - 1)
                        || !Percentage.in(words.text(of - 1, of + 1)).isEmpty());
    }

    /** {@return whether a number is a year, as in {@code In 2026 our users saw errors}} */
    private boolean isYear(TextWords words, int number, int noun) {
        int next = number + 1;
        while (next < noun && phrases.lengthAt("DETERMINER", words.folded(), next) == 1) {
            next++;
        }
        String digits = words.folded()[number];
        boolean year = next == noun && digits.length() == YEAR_DIGITS && digits.matches("(?:19|20)[0-9]+");
        return year && isAfter("BEFORE_YEAR", words, number);
    }

    private boolean isAfter(String key, TextWords words, int word) {
        return lengthBefore(key, words, word) > 0;
    }

    /** {@return the number of words of the phrase of a key that ends before a word, or 0} */
    private int lengthBefore(String key, TextWords words, int word) {
        for (int length = 1; length <= MAX_PHRASE && word - length >= 0; length++) {
            if (phrases.lengthAt(key, words.folded(), word - length) == length) {
                return length;
            }
        }
        return 0;
    }

    private boolean isSome(TextWords words, int noun) {
        return noun + 1 < words.size()
                && !words.beginsClause(noun + 1)
                && phrases.lengthAt("SOME_USERS", words.folded(), noun + 1) > 0;
    }
}
