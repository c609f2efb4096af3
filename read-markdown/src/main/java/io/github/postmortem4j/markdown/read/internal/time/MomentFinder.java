package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds dates, moments and spans anywhere in a text. */
public final class MomentFinder {

    private static final Set<String> JOINTS = Set.copyOf(WordLists.of("times").get("TO"));
    private static final int MAX_JOINT =
            2 + JOINTS.stream().mapToInt(String::length).max().orElse(0);

    private MomentFinder() {}

    /**
     * Two moments joined by a word or a dash.
     *
     * @param from the first moment
     * @param to the second moment
     */
    public record Span(Moment from, Moment to) {}

    /** {@return the dates in a line} */
    public static List<DayText> days(String line) {
        String text = EastAsianTimes.withKnownSigns(line);
        List<DayText> days = new ArrayList<>();
        if (!CharacterScanner.hasDigit(text)) {
            return days;
        }
        int i = 0;
        while (i < text.length()) {
            DayText day = isWordStart(text, i) ? DayScanner.at(text, i) : null;
            if (day != null) {
                i = EastAsianTimes.afterSign(line, day.end());
                days.add(day.endingAt(i));
            } else {
                i++;
            }
        }
        return days;
    }

    /** {@return the years directly behind the names of months, as in "March 2025"} */
    static List<Integer> yearsOfMonths(String text) {
        List<Integer> years = new ArrayList<>();
        if (!CharacterScanner.hasDigit(text)) {
            return years;
        }
        int i = 0;
        while (i < text.length()) {
            int end = CharacterScanner.endOfLetters(text, i);
            int year = end + 1;
            boolean dated = end > i
                    && CharacterScanner.at(text, end) == ' '
                    && CharacterScanner.countDigits(text, year, 5) == 4
                    && CalendarWords.month(text, i, end) > 0;
            if (dated) {
                years.add(CharacterScanner.parseDigits(text, year, year + 4));
            }
            i = Math.max(end, i + 1);
        }
        return years;
    }

    /** {@return the named time zones in a text, without bare offsets} */
    public static List<ZoneText> zones(String text) {
        List<ZoneText> zones = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean start = isWordStart(text, i) && Character.isLetter(text.charAt(i));
            ZoneText zone = start ? ZoneScanner.at(text, i) : null;
            if (zone != null) {
                zones.add(zone);
                i = zone.end();
            } else {
                i++;
            }
        }
        return zones;
    }

    /** {@return the moments in a text that have a time of day} */
    public static List<Moment> moments(String line) {
        String text = EastAsianTimes.withKnownSigns(line);
        List<Moment> moments = new ArrayList<>();
        // A placeholder such as HH:mm has no digit.
        if (!CharacterScanner.hasDigit(text) && text.indexOf(':') < 0) {
            return moments;
        }
        MomentScanner scanner = new MomentScanner(line);
        int i = 0;
        while (i < text.length()) {
            Moment moment = isWordStart(text, i) ? scanner.at(i) : null;
            if (moment != null && moment.end() > i) {
                if (moment.hasClock()) {
                    moments.add(moment);
                }
                i = moment.end();
            } else {
                i++;
            }
        }
        return moments;
    }

    /** {@return the spans in a text} */
    public static List<Span> spans(String line) {
        String text = EastAsianTimes.withKnownSigns(line);
        List<Span> spans = new ArrayList<>();
        List<Moment> moments = moments(line);
        for (int i = 0; i + 1 < moments.size(); i++) {
            Moment from = moments.get(i);
            Moment to = moments.get(i + 1);
            if (isJoint(text, from.end(), to.start())) {
                spans.add(new Span(from, to));
                i++;
            }
        }
        return spans;
    }

    private static boolean isJoint(String text, int from, int to) {
        if (to < from || to - from > MAX_JOINT) {
            return false;
        }
        String between =
                text.substring(from, to).replace('(', ' ').replace(',', ' ').strip();
        return JOINTS.contains(between.toLowerCase(Locale.ROOT));
    }

    /** {@return the moment that a text consists of, or {@code null} if it contains anything else} */
    public static @Nullable Moment whole(String line) {
        Moment moment = new MomentScanner(line).at(0);
        boolean all = moment != null && line.substring(moment.end()).chars().allMatch(c -> " .:,;".indexOf(c) >= 0);
        return all ? moment : null;
    }

    private static boolean isWordStart(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index)) && CharacterScanner.isBoundary(text, index - 1);
    }
}
