package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayShift;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.WeekdayScanner;
import io.github.postmortem4j.markdown.read.internal.time.WeekdayScanner.Weekday;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.Set;

/** Reads words that move the times of a timeline to a later day: "Day 2", "Friday", "Next day" and "(+1 day)". */
final class DayWords {

    private static final Set<String> OTHER_DAYS =
            Set.copyOf(WordLists.of("times").get("OTHER_DAY"));

    private static final int MAX_START = 200;
    private static final int MAX_DAY_WORD = 20;

    private DayWords() {}

    /** {@return whether a line is nothing but {@code Day 2}} */
    static boolean isNumber(MarkdownLine line) {
        String text = line.text().text().strip();
        DayShift shift = DayShift.numbered(text);
        return shift.isStated() && shift.end() == text.length();
    }

    /** Sets the day of a line that is nothing but {@code Day 2}. */
    static void number(MarkdownLine line, TimelineClock clock) {
        String text = line.text().text().strip();
        clock.numberedDay(DayShift.numbered(text), text);
    }

    /** {@return a line without {@code Day 2} before its date, or without "Next day," before its time, which is read} */
    static MarkdownLine without(MarkdownLine written, TimelineClock clock) {
        MarkdownLine line = DayLineZone.without(written, clock);
        noteOtherDay(line, clock);
        String text = line.text().text();
        DayShift numbered = DayShift.numbered(text);
        if (numbered.isStated()) {
            MarkdownLine rest = line.from(numbered.end());
            LeadingMoment date = LeadingMoment.of(rest);
            if (date != null && date.hasClock() && date.moment().day() == null) {
                clock.numberedDay(numbered, text.substring(0, numbered.end()).strip());
                return rest;
            }
            return date != null && !date.hasClock() && date.isAlone(rest.text().text()) ? rest : line;
        }
        Weekday weekday = WeekdayScanner.atStart(text);
        if (weekday != null) {
            MarkdownLine rest = line.from(weekday.end());
            LeadingMoment time = LeadingMoment.of(rest);
            boolean alone = time != null && time.hasClock() && time.moment().day() == null;
            if (alone) {
                clock.weekday(weekday.day(), text.substring(0, weekday.end()).strip(), line);
            }
            return alone ? rest : line;
        }
        DayShift next = DayShift.before(text, 0);
        LeadingMoment time = next.isStated() ? LeadingMoment.of(line.from(next.end())) : null;
        if (time == null || !time.hasClock()) {
            return line;
        }
        clock.shift(next, time.moment());
        return line.from(next.end());
    }

    /** {@return whether a text has a word for a day that is not that of the other times, such as "yesterday"} */
    static boolean hasOtherDay(String text) {
        String start = text.length() > MAX_START ? text.substring(0, MAX_START) : text;
        for (String word : WordFolding.words(start).split(" ", -1)) {
            if (OTHER_DAYS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a note on a time after a word such as "yesterday", whose day is not certain. */
    private static void noteOtherDay(MarkdownLine line, TimelineClock clock) {
        String text = line.text().text();
        int end = 0;
        while (end < Math.min(text.length(), MAX_DAY_WORD) && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end > 0 && OTHER_DAYS.contains(WordFolding.words(text.substring(0, end)))) {
            int time = end;
            while (time < text.length() && ", ".indexOf(text.charAt(time)) >= 0) {
                time++;
            }
            LeadingMoment start = LeadingMoment.of(line.from(time));
            if (start != null && start.hasClock()) {
                clock.noteOtherDay(text.substring(0, end), line);
            }
        }
    }

    /**
     * {@return where the text begins after words such as "(+1 day)" behind a time, or 0 if there are none; the words can
     * also end the line}
     */
    static int after(MarkdownLine line, Moment moment, TimelineClock clock) {
        String text = line.text().text();
        DayShift shift = DayShift.after(text, moment.end());
        if (shift.isStated()) {
            clock.shift(shift, moment);
            return shift.end();
        }
        int bracket = text.stripTrailing().endsWith(")") ? text.lastIndexOf('(') : -1;
        DayShift last = bracket > moment.end() ? DayShift.after(text, bracket) : shift;
        if (last.isStated() && text.substring(last.end()).isBlank()) {
            clock.shift(last, moment);
        }
        return 0;
    }
}
