package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.words.LinePrefix;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The moment at the start of a line, and the index where the text after it begins.
 *
 * @param moment the moment
 * @param until the end of a span such as {@code 8:20 - 8:24}, or {@code null} if there is no span
 * @param text the index where the text begins
 * @param separated whether there is punctuation between the moment and the text
 */
public record LeadingMoment(Moment moment, @Nullable Moment until, int text, boolean separated) {

    private static final String SEPARATORS = "-–—−:|>=~→.,;)]}";
    private static final TimePrepositions PREPOSITIONS = new TimePrepositions("AT");
    private static final TimePrepositions NEAR = new TimePrepositions("NEAR");
    private static final TimePrepositions UNTIL = new TimePrepositions("UNTIL");
    private static final int MAX_BULLET = 3;
    private static final String DASHES = "-–—→~〜～";

    /** {@return the moment at the start of a line, or {@code null} if the line does not begin with one} */
    public static @Nullable LeadingMoment of(MarkdownLine line) {
        String text = line.text().text();
        LeadingMoment start = of(text);
        if (start == null) {
            return null;
        }
        // The spec's form is a time as code, a dash and the text. A second dash belongs to the text.
        int end = start.moment.end();
        boolean spec = line.text().markedPrefix(TextRun.Mark.CODE) == end && text.startsWith(" - ", end);
        return spec ? new LeadingMoment(start.moment, null, end + " - ".length(), true) : start;
    }

    /** {@return the moment at the start of a text, or {@code null} if it does not begin with one} */
    public static @Nullable LeadingMoment of(String line) {
        String text = EastAsianTimes.withKnownSigns(line);
        int from = afterNumber(text, afterBullet(text, LinePrefix.end(text)));
        if (from >= text.length() || !mayBegin(text.charAt(from))) {
            return null;
        }
        MomentScanner scanner = new MomentScanner(line);
        Moment moment = scanner.at(from);
        if (moment == null || (moment.end() < text.length() && Character.isLetterOrDigit(text.charAt(moment.end())))) {
            return null;
        }
        Moment until = moment.hasClock() ? until(text, moment.end(), scanner) : null;
        int end = until == null ? moment.end() : until.end();
        int start = afterSeparators(text, end);
        return new LeadingMoment(
                withZone(moment, until),
                until,
                start,
                !text.substring(end, start).isBlank());
    }

    /** {@return the start of a span with the zone that is written once, behind its end, as in {@code 8:00 - 8:15 UTC}} */
    private static Moment withZone(Moment moment, @Nullable Moment until) {
        return until == null || moment.zone() != null || until.day() != null
                ? moment
                : new Moment(moment.day(), moment.clock(), until.zone(), moment.start(), moment.end());
    }

    /** {@return whether the moment has formatting of its own, such as code} */
    public boolean isMarked(MarkdownLine line) {
        int end = moment.end();
        return line.text().markedPrefix(TextRun.Mark.CODE) == end
                || line.text().markedPrefix(TextRun.Mark.STRONG) == end;
    }

    public boolean hasClock() {
        return moment.hasClock();
    }

    /** {@return whether the line contains nothing but the moment} */
    public boolean isAlone(String line) {
        return text >= line.length();
    }

    /** {@return whether the time of day is before that of another moment; {@code false} if either is not known} */
    public boolean isEarlierInDay(LeadingMoment other) {
        ClockText clock = moment.clock();
        ClockText otherClock = other.moment.clock();
        LocalTime time = clock == null ? null : clock.time();
        LocalTime otherTime = otherClock == null ? null : otherClock.time();
        return time != null && otherTime != null && time.isBefore(otherTime);
    }

    /** {@return whether a colon follows the moment} */
    public boolean isBeforeColon(String line) {
        return line.startsWith(":", moment.end());
    }

    /** {@return a line without "at", "by" or the like at its start; the line itself if it does not begin so} */
    public static MarkdownLine withoutPreposition(MarkdownLine line) {
        String text = line.text().text();
        int length = Math.max(PREPOSITIONS.lengthAt(text, 0), NEAR.lengthAt(text, 0));
        return length > 0 ? line.from(length + 1) : line;
    }

    /** {@return whether a line begins with words such as "shortly after", which say that its time is not exact} */
    public static boolean isNear(MarkdownLine line) {
        return NEAR.lengthAt(line.text().text(), 0) > 0;
    }

    /** {@return the index after a plus or minus that is a bullet without a space, as in {@code +10:05 - An alert fired}} */
    private static int afterBullet(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < MAX_BULLET && "+-–—•*".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return CharacterScanner.isDigit(text, i) ? i : from;
    }

    /** {@return the index after the number of a list item without a space after it, as in {@code 10.12:20 PM}} */
    private static int afterNumber(String text, int from) {
        int digits = CharacterScanner.countDigits(text, from, 3);
        int dot = from + digits;
        boolean number = (digits == 1 || digits == 2)
                && (CharacterScanner.at(text, dot) == '.' || CharacterScanner.at(text, dot) == ')');
        int hour = number ? CharacterScanner.countDigits(text, dot + 1, 3) : 0;
        boolean clock = (hour == 1 || hour == 2)
                && CharacterScanner.at(text, dot + 1 + hour) == ':'
                && CharacterScanner.countDigits(text, dot + 2 + hour, 3) == 2;
        return clock ? dot + 1 : from;
    }

    /**
     * {@return the moment of a line such as {@code 9.40 The key is back} or {@code 0940 - The key is back}, or {@code null}
     * if the line does not begin so}
     *
     * <p>Elsewhere such a number is a number. It is a time of day only if the lines of a timeline begin like this.
     */
    public static @Nullable LeadingMoment dotted(MarkdownLine line) {
        String text = line.text().text();
        int from = LinePrefix.end(text);
        int digits = CharacterScanner.countDigits(text, from, 3);
        int end = from + digits + 3;
        boolean dotted = (digits == 1 || digits == 2)
                && CharacterScanner.at(text, from + digits) == '.'
                && CharacterScanner.countDigits(text, from + digits + 1, 3) == 2
                && CharacterScanner.at(text, end) == ' ';
        if (!dotted) {
            return military(text, from);
        }
        int hour = CharacterScanner.parseDigits(text, from, from + digits);
        int minute = CharacterScanner.parseDigits(text, end - 2, end);
        if (hour > 23 || minute > 59) {
            return null;
        }
        ClockText clock = new ClockText(LocalTime.of(hour, minute), ClockText.Fault.NONE, false, end);
        return new LeadingMoment(new Moment(null, clock, null, from, end), null, afterSeparators(text, end), false);
    }

    /** {@return the moment of four digits before a separator, unless they can be a year} */
    private static @Nullable LeadingMoment military(String text, int from) {
        int end = from + 4;
        Moment moment = CharacterScanner.countDigits(text, from, 5) == 4 ? digits(text.substring(from, end)) : null;
        int next = skipSpaces(text, end);
        boolean separated = next < text.length() && ":-–—".indexOf(text.charAt(next)) >= 0;
        boolean year = text.startsWith("19", from) || text.startsWith("20", from);
        if (moment == null || !separated || year) {
            return null;
        }
        Moment placed = new Moment(null, moment.clock(), null, from, end);
        return new LeadingMoment(placed, null, afterSeparators(text, end), true);
    }

    /** {@return the moment that a text consists of, if it is four digits such as {@code 0730}, or {@code null}} */
    public static @Nullable Moment digits(String text) {
        String digits = text.strip();
        if (digits.length() != 4 || CharacterScanner.countDigits(digits, 0, 5) != 4) {
            return null;
        }
        int hour = CharacterScanner.parseDigits(digits, 0, 2);
        int minute = CharacterScanner.parseDigits(digits, 2, 4);
        boolean clock = hour < 24 && minute < 60;
        int end = text.indexOf(digits) + 4;
        return clock
                ? new Moment(
                        null,
                        new ClockText(LocalTime.of(hour, minute), ClockText.Fault.NONE, false, end),
                        null,
                        end - 4,
                        end)
                : null;
    }

    private static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c) || "[({`~<\"?-".indexOf(c) >= 0;
    }

    private static @Nullable Moment until(String text, int end, MomentScanner scanner) {
        int i = skipSpaces(text, end);
        int joint = DASHES.indexOf(CharacterScanner.at(text, i)) >= 0 ? 1 : UNTIL.lengthAt(text, i);
        Moment until = joint == 0 ? null : scanner.at(skipSpaces(text, i + joint));
        return until != null && until.hasClock() ? until : null;
    }

    private static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    private static int afterSeparators(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean separator = SEPARATORS.indexOf(c) >= 0 || c == '*' || c == '`' || c == '\t';
            if (c != ' ' && c != '\u00a0' && !separator) {
                break;
            }
            // In "10:00 -5 nodes", the minus belongs to the number.
            if (c == '-' && i > from && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
                break;
            }
            i++;
        }
        return i;
    }
}
