package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the durations that a text states in one language: "27 minutes", "1 hour and 18 minutes", "1h18m", "1h30", "an
 * hour and a half", "vierundzwanzig Stunden". Ignores ranges ("20 to 30 minutes") and "5m" alone, which may mean five
 * million.
 */
final class StatedDurations {

    private final List<Token> tokens;
    private final ClaimVocabulary words;
    private final List<StatedDuration> found = new ArrayList<>();

    private StatedDurations(List<Token> tokens, ClaimVocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** {@return the durations in a text, in order} */
    static List<StatedDuration> in(List<Token> tokens, ClaimVocabulary words) {
        StatedDurations durations = new StatedDurations(tokens, words);
        int position = 0;
        while (position < tokens.size()) {
            position = durations.read(position);
        }
        return durations.found;
    }

    /** {@return the index of the next token to read} */
    private int read(int from) {
        StatedNumber number = tokens.get(from).continuesName() ? null : StatedNumber.at(tokens, from, words);
        if (number == null) {
            return from + 1;
        }
        int upperEnd = afterRangeWord(number.to());
        if (upperEnd > 0 && StatedNumber.at(tokens, upperEnd, words) != null) {
            DurationPart upper = DurationPart.at(tokens, upperEnd, words);
            return upper == null ? upperEnd : upper.to();
        }
        DurationPart first = DurationPart.at(tokens, from, words);
        return first == null ? number.to() : readParts(from, first);
    }

    private int readParts(int from, DurationPart first) {
        Duration length = first.length();
        DurationPart last = first;
        for (DurationPart next = smaller(last); next != null; next = smaller(last)) {
            length = length.plus(next.length());
            last = next;
        }
        DurationPart minutes = DurationPart.minutesAfter(last, tokens);
        if (minutes != null) {
            length = length.plus(minutes.length());
            last = minutes;
        }
        int upperEnd = afterRangeWord(last.to());
        DurationPart upper = upperEnd > 0 ? DurationPart.at(tokens, upperEnd, words) : null;
        if (upper != null) {
            return upper.to();
        }
        boolean inName = last.to() < tokens.size() && tokens.get(last.to()).continuesName();
        if (!inName && !isLoneMinuteLetter(from, last)) {
            boolean likeTime = minutes != null || isLoneHourLetter(from, last);
            found.add(new StatedDuration(length, last.precision(), likeTime, from, last.to()));
        }
        return last.to();
    }

    private @Nullable DurationPart smaller(DurationPart part) {
        int and = words.endOf("AND", tokens, part.to());
        int index = and > 0 ? and : part.to();
        if (index >= tokens.size() || !joins(tokens.get(index).gap())) {
            return null;
        }
        DurationPart next = DurationPart.at(tokens, index, words);
        return next != null && next.unit().compareTo(part.unit()) < 0 ? next : null;
    }

    private static boolean joins(String gap) {
        return gap.isBlank() || gap.equals(", ");
    }

    /** {@return the index of the upper end of a range, if the token is its "to" or follows its dash; otherwise -1} */
    private int afterRangeWord(int index) {
        if (index >= tokens.size()) {
            return -1;
        }
        int end = words.endOf("RANGE", tokens, index);
        String gap = tokens.get(index).gap().strip();
        boolean dash = gap.equals("-") || gap.equals("–") || gap.equals("—");
        return end > 0 || !dash ? end : index;
    }

    private boolean isLoneMinuteLetter(int from, DurationPart part) {
        return part.to() == from + 2 && tokens.get(from + 1).word().equals("m");
    }

    /** "18h" is also a time of day. */
    private boolean isLoneHourLetter(int from, DurationPart part) {
        return part.to() == from + 2 && tokens.get(from + 1).word().equals("h");
    }
}
