package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many users were affected, in sentences such as {@code 2 million customers could not pay}. A bound, and a number
 * of some of the users, is not the number of all of them.
 */
public final class AffectedCountReader {

    private static final int MAX_LENGTH = 4_000;
    private static final int MAX_NUMBER_WORDS = 4;

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
        if (!isDigit(words, start) || offset || isBound(words, start) || isSome(words, noun)) {
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

    private boolean isBound(TextWords words, int number) {
        if (words.isAfter(number, '>')
                || words.isAfter(number, '<')
                || words.text(number, number + 2).contains("+")) {
            return true;
        }
        for (int length = 1; length <= 3 && number - length >= 0; length++) {
            if (phrases.lengthAt("BOUND", words.folded(), number - length) == length) {
                return true;
            }
        }
        return false;
    }

    private boolean isSome(TextWords words, int noun) {
        return noun + 1 < words.size()
                && !words.beginsClause(noun + 1)
                && phrases.lengthAt("SOME_USERS", words.folded(), noun + 1) > 0;
    }
}
