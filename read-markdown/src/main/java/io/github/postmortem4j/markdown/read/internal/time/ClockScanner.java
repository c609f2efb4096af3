package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.time.ClockText.Fault;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time of day: {@code 9:00 AM}, {@code 5:30pm}, {@code 5 AM}, {@code 12:28p}, {@code 13:00:56}, {@code 15.25},
 * {@code 2100hrs} or {@code 9h30}. Also detects incomplete times such as {@code 14:??} and the placeholder {@code
 * HH:mm}.
 */
final class ClockScanner {

    private static final List<String> HOURS = WordLists.of("times").longestFirst("HOURS");
    private static final List<String> OCLOCK = WordLists.of("times").longestFirst("OCLOCK");
    private static final List<String> MINUTES = WordLists.of("times").longestFirst("UNIT_MINUTE");
    private static final List<String> PLACEHOLDERS = List.of("hh:mm:ss", "hh:mm", "h:mm", "xx:xx", "--:--");
    /** The first characters of the placeholders and of the signs for an open time. */
    private static final String INITIALS = "hHxX-?";

    private static final List<String> OPEN = List.of("??:??", "???", "??");

    private static final List<String> JOINTS = WordLists.of("times").longestFirst("TO");

    private ClockScanner() {}

    /** {@return the time that begins at an index, or {@code null} if there is none} */
    static @Nullable ClockText at(String text, int start) {
        int digits = CharacterScanner.countDigits(text, start, 5);
        if (digits == 0) {
            return INITIALS.indexOf(CharacterScanner.at(text, start)) < 0 ? null : placeholder(text, start);
        }
        if (!CharacterScanner.isBoundary(text, start - 1) && CharacterScanner.at(text, start - 1) != 'T') {
            return null;
        }
        return digits == 4 ? fourDigits(text, start) : digits <= 2 ? hour(text, start, digits) : null;
    }

    /** {@return whether a time follows an index, after spaces and one of the signs that separate it from a date} */
    static boolean follows(String text, int index) {
        int sign = CharacterScanner.skipSpaces(text, index);
        boolean separated = ",@|".indexOf(CharacterScanner.at(text, sign)) >= 0;
        return at(text, separated ? CharacterScanner.skipSpaces(text, sign + 1) : sign) != null;
    }

    private static @Nullable ClockText placeholder(String text, int start) {
        for (String each : PLACEHOLDERS) {
            if (text.regionMatches(true, start, each, 0, each.length())
                    && CharacterScanner.isBoundary(text, start - 1)
                    && CharacterScanner.isBoundary(text, start + each.length())) {
                Fault fault = each.startsWith("-") ? Fault.INCOMPLETE : Fault.PLACEHOLDER;
                return ClockText.fault(fault, start + each.length());
            }
        }
        for (String each : OPEN) {
            if (text.startsWith(each, start)) {
                return ClockText.fault(Fault.INCOMPLETE, start + each.length());
            }
        }
        return null;
    }

    /** Reads {@code 2100hrs}. Four digits alone may be a year or a number. */
    private static @Nullable ClockText fourDigits(String text, int start) {
        int end = CharacterScanner.skipSpaces(text, start + 4);
        for (String unit : HOURS) {
            if (text.regionMatches(true, end, unit, 0, unit.length())
                    && CharacterScanner.isBoundary(text, end + unit.length())) {
                int hour = CharacterScanner.parseDigits(text, start, start + 2);
                int minute = CharacterScanner.parseDigits(text, start + 2, start + 4);
                return time(hour, minute, 0, 0, Meridiem.NONE, end + unit.length());
            }
        }
        return isUniversal(text, end) || isBeforeMilitary(text, end) ? digits(text, start) : null;
    }

    /** {@return the time of four digits behind a date, as in {@code 2024-04-10 0940: An alert}, or {@code null}} */
    static @Nullable ClockText military(String text, int start) {
        boolean four = CharacterScanner.countDigits(text, start, 5) == 4
                && CharacterScanner.isBoundary(text, start - 1)
                && DayScanner.at(text, start) == null;
        int next = CharacterScanner.skipSpaces(text, start + 4);
        boolean separated = next >= text.length() || ":-–—|)]".indexOf(text.charAt(next)) >= 0;
        ClockText clock = four && separated ? digits(text, start) : null;
        return clock == null || clock.fault() != Fault.NONE ? null : clock;
    }

    private static ClockText digits(String text, int start) {
        int hour = CharacterScanner.parseDigits(text, start, start + 2);
        int minute = CharacterScanner.parseDigits(text, start + 2, start + 4);
        return time(hour, minute, 0, 0, Meridiem.NONE, start + 4);
    }

    private static boolean isUniversal(String text, int index) {
        int start = CharacterScanner.at(text, index) == '(' ? index + 1 : index;
        return text.startsWith("UTC", start) || text.startsWith("GMT", start);
    }

    /** {@return whether four more digits with a unit or a zone end the span, as in {@code 1900 to 2100 UTC}} */
    private static boolean isBeforeMilitary(String text, int from) {
        for (String joint : JOINTS) {
            if (CharacterScanner.isWord(text, from, joint) || text.startsWith(joint + " ", from)) {
                int next = CharacterScanner.skipSpaces(text, from + joint.length());
                int after = CharacterScanner.skipSpaces(text, next + 4);
                boolean digits = CharacterScanner.countDigits(text, next, 5) == 4;
                return digits && (isUniversal(text, after) || unit(text, after, HOURS) > after);
            }
        }
        return false;
    }

    private static @Nullable ClockText hour(String text, int start, int digits) {
        int hour = CharacterScanner.parseDigits(text, start, start + digits);
        int after = start + digits;
        char separator = CharacterScanner.at(text, after);
        if (separator == ':' && text.startsWith("??", after + 1)) {
            return ClockText.fault(Fault.INCOMPLETE, after + 3);
        }
        if (separator == ':' && CharacterScanner.countDigits(text, after + 1, 3) == 2) {
            return minute(text, hour, after + 1);
        }
        if ((separator == '.' || separator == 'h' || separator == 'H')
                && CharacterScanner.countDigits(text, after + 1, 3) == 2) {
            return dotted(text, hour, after + 1, separator == '.');
        }
        if (text.startsWith(" h ", after)
                && CharacterScanner.countDigits(text, after + 3, 3) == 2
                && !isFollowedByMinutes(text, after + 5)) {
            return dotted(text, hour, after + 3, false);
        }
        int unit = unit(text, after, OCLOCK);
        if (unit > after) {
            return time(hour, 0, 0, 0, Meridiem.NONE, unit);
        }
        Meridiem half = Meridiem.at(text, after);
        return half == Meridiem.NONE ? null : time(hour, 0, 0, 0, half, half.end(text, after));
    }

    /** Reads {@code 15.25} or {@code 9h30}. A dot makes a time only if something follows that can follow a time. */
    private static @Nullable ClockText dotted(String text, int hour, int from, boolean dot) {
        int end = from + 2;
        Meridiem half = Meridiem.at(text, end);
        if (half == Meridiem.NONE && dot && !isFollowedByTimeWord(text, end)) {
            return null;
        }
        return time(hour, CharacterScanner.parseDigits(text, from, end), 0, 0, half, hours(text, half.end(text, end)));
    }

    private static boolean isFollowedByTimeWord(String text, int end) {
        int next = CharacterScanner.skipSpaces(text, end);
        boolean separator = next >= text.length() || "-–—:)]|".indexOf(text.charAt(next)) >= 0;
        return separator || hours(text, next) > next || ZoneScanner.at(text, next) != null;
    }

    private static ClockText minute(String text, int hour, int from) {
        int minute = CharacterScanner.parseDigits(text, from, from + 2);
        int end = from + 2;
        int second = 0;
        int nano = 0;
        if (CharacterScanner.at(text, end) == ':' && CharacterScanner.countDigits(text, end + 1, 3) == 2) {
            second = CharacterScanner.parseDigits(text, end + 1, end + 3);
            end += 3;
            int fraction = CharacterScanner.countDigits(text, end + 1, 9);
            if ((CharacterScanner.at(text, end) == '.' || CharacterScanner.at(text, end) == ',') && fraction > 0) {
                nano = nanos(text, end + 1, fraction);
                end += 1 + fraction;
            }
        }
        Meridiem half = Meridiem.at(text, end);
        end = half.end(text, end);
        return time(hour, minute, second, nano, half, hours(text, end));
    }

    /** {@return whether a unit follows, so that the numbers are a duration, as in {@code 2 h 30 min}} */
    private static boolean isFollowedByMinutes(String text, int end) {
        return unit(text, end, MINUTES) > end;
    }

    /** Skips a unit such as "hours" after a time. */
    private static int hours(String text, int end) {
        return unit(text, end, HOURS);
    }

    private static int unit(String text, int end, List<String> units) {
        int next = CharacterScanner.skipSpaces(text, end);
        for (String unit : units) {
            if (text.startsWith(unit, next) && CharacterScanner.isBoundary(text, next + unit.length())) {
                return next + unit.length();
            }
        }
        return end;
    }

    private static int nanos(String text, int from, int digits) {
        int value = CharacterScanner.parseDigits(text, from, from + digits);
        for (int i = digits; i < 9; i++) {
            value *= 10;
        }
        return value;
    }

    private static ClockText time(int hour, int minute, int second, int nano, Meridiem half, int end) {
        boolean possible = minute < 60 && second < 60 && half.allows(hour);
        return possible
                ? new ClockText(
                        LocalTime.of(half.hour(hour), minute, second, nano), Fault.NONE, half != Meridiem.NONE, end)
                : ClockText.fault(Fault.IMPOSSIBLE, end);
    }
}
