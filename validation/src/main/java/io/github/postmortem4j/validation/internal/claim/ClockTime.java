package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time of day in a text: "18:00", "6 pm", "6:30 p.m.", "18h30", "18 Uhr", "18.30 Uhr", with "UTC" or not.
 *
 * @param minuteOfDay the minutes since midnight
 * @param precision the precision in minutes: 1, or 60 for a full hour in words
 * @param zone whether the text states a time zone
 * @param to the index after the last token
 */
record ClockTime(int minuteOfDay, int precision, Zone zone, int to) {

    private static final Set<String> UTC = Set.of("UTC", "GMT", "Z");
    private static final Set<String> HOURS = Set.of("h", "uhr", "hrs", "heures", "horas", "hs");
    private static final int LONGEST_ZONE = 5;
    private static final int NOON = 12;

    /** The time zone that a text states. */
    enum Zone {
        /** No time zone. */
        NONE,
        /** UTC. */
        UTC,
        /** A time zone whose offset is not known. */
        OTHER
    }

    /** {@return the time that starts at a token, or {@code null} if there is none} */
    static @Nullable ClockTime at(List<Token> tokens, int index) {
        if (index >= tokens.size()
                || !tokens.get(index).isNumeral()
                || tokens.get(index).continuesName()) {
            return null;
        }
        Token first = tokens.get(index);
        int point = first.word().indexOf('.');
        String hourText = point > 0 ? first.word().substring(0, point) : first.word();
        int hour = number(hourText, 23);
        if (hour < 0) {
            return null;
        }
        int to = index + 1;
        int minute = -1;
        if (point > 0) {
            minute = number(first.word().substring(point + 1), 59);
            boolean marked = to < tokens.size() && tokens.get(to).word().equals("uhr");
            if (minute < 0 || !marked) {
                return null;
            }
        } else if (joinsMinutes(tokens, to)) {
            minute = number(tokens.get(to).word(), 59);
            to += minute < 0 ? 0 : 1;
            if (minute >= 0 && joinsMinutes(tokens, to)) {
                to++; // The seconds.
            }
        } else if (isHourMark(tokens, to)
                && to + 1 < tokens.size()
                && tokens.get(to + 1).gap().isBlank()) {
            int after = tokens.get(to + 1).word().length() == 2
                    ? number(tokens.get(to + 1).word(), 59)
                    : -1;
            minute = after;
            to += after < 0 ? 0 : 2;
        }
        return withDayPeriod(tokens, hour, minute, to);
    }

    private static @Nullable ClockTime withDayPeriod(List<Token> tokens, int hour, int minute, int index) {
        int to = index;
        int hourOfDay = hour;
        boolean marked = minute >= 0;
        boolean afternoon = isDayPeriod(tokens, to, "p");
        if (afternoon || isDayPeriod(tokens, to, "a")) {
            if (hour == 0 || hour > NOON) {
                return null;
            }
            hourOfDay = hour % NOON + (afternoon ? NOON : 0);
            to += tokens.get(to).word().length() == 1 ? 2 : 1;
            marked = true;
        } else if (isHourMark(tokens, to)) {
            to++;
            marked = true;
        }
        if (!marked) {
            return null;
        }
        Zone zone = zoneAt(tokens, to);
        return new ClockTime(
                hourOfDay * 60 + Math.max(minute, 0), minute < 0 ? 60 : 1, zone, zone == Zone.NONE ? to : to + 1);
    }

    private static boolean joinsMinutes(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).gap().equals(":")
                && tokens.get(index).word().length() == 2;
    }

    private static boolean isHourMark(List<Token> tokens, int index) {
        return index < tokens.size()
                && tokens.get(index).gap().isBlank()
                && HOURS.contains(tokens.get(index).word());
    }

    private static boolean isDayPeriod(List<Token> tokens, int index, String letter) {
        if (index >= tokens.size() || !tokens.get(index).gap().isBlank()) {
            return false;
        }
        String word = tokens.get(index).word();
        return word.equals(letter + "m")
                || (word.equals(letter)
                        && index + 1 < tokens.size()
                        && tokens.get(index + 1).word().equals("m"));
    }

    private static Zone zoneAt(List<Token> tokens, int index) {
        if (index >= tokens.size()) {
            return Zone.NONE;
        }
        Token token = tokens.get(index);
        String written = token.text().substring(token.start(), token.end());
        String gap = token.gap().strip();
        boolean name = (gap.isEmpty() || gap.equals("(") || gap.equals("."))
                && (written.length() > 1 || gap.isEmpty())
                && written.length() <= LONGEST_ZONE
                && written.chars().allMatch(Character::isLetter)
                && written.equals(written.toUpperCase(Locale.ROOT));
        if (!name) {
            return Zone.NONE;
        }
        return UTC.contains(written) ? Zone.UTC : Zone.OTHER;
    }

    private static int number(String digits, int max) {
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        int value = Integer.parseInt(digits);
        return value <= max ? value : -1;
    }
}
