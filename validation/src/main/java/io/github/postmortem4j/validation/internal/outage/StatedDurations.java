package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the durations that a text states: "27 minutes", "1 hour and 18 minutes", "1h18m", "an hour and a half",
 * "twenty-four hours". Ignores ranges ("20 to 30 minutes") and "5m" alone, which may mean five million.
 */
final class StatedDurations {

    private static final Set<String> RANGE_WORDS = Set.of("to", "or");

    private final List<Token> tokens;
    private final List<StatedDuration> found = new ArrayList<>();

    private StatedDurations(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** {@return the durations in a text, in order} */
    static List<StatedDuration> in(List<Token> tokens) {
        StatedDurations durations = new StatedDurations(tokens);
        int position = 0;
        while (position < tokens.size()) {
            position = durations.read(position);
        }
        return durations.found;
    }

    /** {@return the index of the next token to read} */
    private int read(int from) {
        StatedNumber number = tokens.get(from).continuesName() ? null : StatedNumber.at(tokens, from);
        if (number == null) {
            return from + 1;
        }
        int upperEnd = afterRangeWord(number.to());
        if (upperEnd > 0 && StatedNumber.at(tokens, upperEnd) != null) {
            DurationPart upper = DurationPart.at(tokens, upperEnd);
            return upper == null ? upperEnd : upper.to();
        }
        DurationPart first = DurationPart.at(tokens, from);
        return first == null ? number.to() : readParts(from, first);
    }

    private int readParts(int from, DurationPart first) {
        Duration length = first.length();
        DurationPart last = first;
        for (DurationPart next = smaller(last); next != null; next = smaller(last)) {
            length = length.plus(next.length());
            last = next;
        }
        int upperEnd = afterRangeWord(last.to());
        DurationPart upper = upperEnd > 0 ? DurationPart.at(tokens, upperEnd) : null;
        if (upper != null) {
            return upper.to();
        }
        boolean inName = last.to() < tokens.size() && tokens.get(last.to()).continuesName();
        if (!inName && !isLoneMinuteLetter(from, last)) {
            found.add(new StatedDuration(length, last.precision(), from, last.to()));
        }
        return last.to();
    }

    private @Nullable DurationPart smaller(DurationPart part) {
        int index = part.to();
        if (index < tokens.size() && tokens.get(index).word().equals("and")) {
            index++;
        }
        if (index >= tokens.size() || !joins(tokens.get(index).gap())) {
            return null;
        }
        DurationPart next = DurationPart.at(tokens, index);
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
        Token token = tokens.get(index);
        if (RANGE_WORDS.contains(token.word())) {
            return index + 1;
        }
        String gap = token.gap().strip();
        return gap.equals("-") || gap.equals("–") || gap.equals("—") ? index : -1;
    }

    private boolean isLoneMinuteLetter(int from, DurationPart part) {
        return part.to() == from + 2 && tokens.get(from + 1).word().equals("m");
    }
}
