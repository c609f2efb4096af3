package io.github.postmortem4j.markdown.read.internal.time;

import org.jspecify.annotations.Nullable;

/** Reads a moment: a date, a time of day and a time zone, in any common order. */
public final class MomentScanner {

    private static final String BEFORE = "[({`~<\"";
    private static final String AFTER = "])}`>\"";
    private static final TimePrepositions ABOUT = new TimePrepositions("ABOUT");
    private static final TimePrepositions BETWEEN = new TimePrepositions("BETWEEN");

    private final String written;
    private final String text;

    /** Creates a scanner for a text. */
    public MomentScanner(String text) {
        this.written = text;
        this.text = EastAsianTimes.withKnownSigns(text);
    }

    /**
     * {@return the moment at an index, after optional brackets and words such as "about", or {@code null} if there is
     * none}
     */
    public @Nullable Moment at(int index) {
        Moment moment = single(index);
        return moment == null || moment.clock() == null || moment.zone() == null
                ? moment
                : RestatedTime.included(text, moment, this::single);
    }

    private @Nullable Moment single(int index) {
        int start = begin(index);
        DayText day = null;
        ClockText clock = null;
        ZoneText zone = null;
        int end = start;
        int i = start;
        ZoneText before = ZoneScanner.abbreviationBeforeTime(text, start);
        if (before != null && ClockScanner.at(text, before.end()) != null) {
            zone = before;
            i = before.end();
        }
        while (true) {
            DayText nextDay = day == null ? DayScanner.at(text, i) : null;
            if (nextDay != null) {
                day = nextDay;
                end = nextDay.end();
                i = between(end, clock == null);
                continue;
            }
            ClockText nextClock = clock == null ? clock(i, day != null) : null;
            if (nextClock != null) {
                clock = nextClock;
                end = nextClock.end();
                if (day != null && day.year() == null && isYearAfterSeconds(end)) {
                    day = day.withYear(CharacterScanner.parseDigits(text, end + 1, end + 5));
                    end += 5;
                }
                int right = besideClock(end);
                i = ZoneScanner.at(text, right) == null ? between(end, false) : right;
                continue;
            }
            ZoneText nextZone = zone == null && clock != null ? ZoneScanner.at(text, i) : null;
            if (nextZone == null) {
                break;
            }
            zone = nextZone;
            end = zoneEnd(nextZone.end());
            if (day != null && day.year() == null && clock != null && isYear(end) && hasSeconds(clock.end())) {
                day = day.withYear(CharacterScanner.parseDigits(text, end + 1, end + 5));
                end += 5;
            }
            i = between(end, false);
        }
        return day == null && clock == null
                ? null
                : new Moment(day, clock, zone, index, close(EastAsianTimes.afterSign(written, end)));
    }

    private @Nullable ClockText clock(int index, boolean dated) {
        ClockText clock = ClockScanner.at(text, index);
        return clock == null && dated ? ClockScanner.military(text, index) : clock;
    }

    /**
     * {@return where the zone of a time is, if it has one: after a space, after a dash as in {@code 10:30AM-UTC}, or after a
     * bracket as in {@code [10:30] UTC} and {@code [10:30] (UTC)}}
     */
    private int besideClock(int end) {
        int zone = switch (CharacterScanner.at(text, end)) {
            case '-' -> end + 1;
            case ']', ')' -> afterParenthesis(CharacterScanner.skipSpaces(text, end + 1));
            default -> text.length();
        };
        return ZoneScanner.abbreviation(text, zone) == null ? CharacterScanner.skipSpaces(text, end) : zone;
    }

    private int afterParenthesis(int index) {
        return CharacterScanner.at(text, index) == '(' ? index + 1 : index;
    }

    private int begin(int index) {
        int i = CharacterScanner.skipAny(text, index, BEFORE);
        int about = ABOUT.lengthAt(text, i);
        return about > 0 ? CharacterScanner.skipAny(text, i + about, BEFORE) : i;
    }

    /**
     * {@return where the next part of the moment can begin}
     *
     * <p>A dash before a time separates it from the date. After a time it separates the moment from the text.
     */
    private int between(int end, boolean beforeTime) {
        // The parentheses or brackets of a date end before the time: "[2024-05-03] 10:21".
        int i = CharacterScanner.skipAny(text, end, beforeTime ? ",(T@|)]" : ",(T@|");
        if (beforeTime && "~_".indexOf(CharacterScanner.at(text, i)) >= 0) {
            return CharacterScanner.skipSpaces(text, i + 1);
        }
        int word = BETWEEN.lengthAt(text, i);
        if (word > 0) {
            return CharacterScanner.skipSpaces(text, i + word);
        }
        if (beforeTime && i < text.length() && "-–—:/".indexOf(text.charAt(i)) >= 0) {
            int next = CharacterScanner.skipSpaces(text, i + 1);
            ClockText clock = ClockScanner.at(text, next);
            return clock == null ? i : next;
        }
        return i;
    }

    /** {@return whether a year follows a time with seconds, as in {@code Feb 6 09:15:00 2025 +0100}} */
    private boolean isYearAfterSeconds(int end) {
        return isYear(end) && hasSeconds(end);
    }

    private boolean isYear(int end) {
        return CharacterScanner.at(text, end) == ' ' && CharacterScanner.countDigits(text, end + 1, 5) == 4;
    }

    private boolean hasSeconds(int end) {
        return CharacterScanner.at(text, end - 3) == ':' && CharacterScanner.at(text, end - 6) == ':';
    }

    /** Includes the word "time" in a zone such as "Denver time". */
    private int zoneEnd(int end) {
        return text.regionMatches(true, end, " time", 0, 5) && CharacterScanner.isBoundary(text, end + 5)
                ? end + 5
                : end;
    }

    private int close(int end) {
        int i = end;
        while (i < text.length() && AFTER.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }
}
