package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.internal.words.WordFile;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a line that a value replaces: days, times and zones with the words that join them, and the labels before
 * values. Of a label only the words of known names count, so that "Impact on the northern shop" has to be kept in part.
 */
final class UnderstoodWords {

    private static final Path LABELS = Path.of("src/test/resources/trace/understood-labels.txt");
    private static final int MAX_LABEL = 120;

    private static final Pattern LABEL = Pattern.compile("^[^:]*$|[^:.]*:");

    private static final Pattern SHORTCODE = Pattern.compile(":[a-z_]+\\d?:");

    private static final Pattern OTHER = Pattern.compile(
            "(?i)\\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\\b"
                    + "|\\b(?:from|to|until|till|at|on|between|and) (?=[^\\p{L}]*(?:\\d|\\p{Lu}\\p{Ll}{2,8} \\d))"
                    + "|\\d+ ?(?:hours?|hrs?|minutes?|mins?|days?|h|m)\\b"
                    + "|(?<=[\\d(] ?)(?:st|nd|rd|th)\\b"
                    // Four digits as a time.
                    + "|^\\W*(?:[01]\\d|2[0-3])[0-5]\\d(?= *(?:[-–—:(]|$))"
                    // A checkbox, a number before a text, an icon, attributes, a table of contents, a space of HTML.
                    + "|^\\W*\\[[x~]\\]|^\\W*(?:\\p{L}+ )?\\d+[.):]|:[a-z_]+\\d?:|\\{:.*\\}|^\\W*toc\\W*$|(?<=(?:author|authors|written by):.{1,60}) and |(?<=services:.{1,60},) and |&emsp;|&bull;|status: (?:done|published)");

    private final Set<String> names = new HashSet<>();

    UnderstoodWords() {
        Stream.concat(WordLists.LANGUAGES.stream(), WordLists.LABEL_LANGUAGES.stream())
                .forEach(language -> {
                    add(WordFile.read(language, "sections"));
                    add(WordFile.read(language, "columns"));
                });
        try {
            Files.readAllLines(LABELS).stream()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.addAll(FoldedText.words(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Map<String, List<String>> words) {
        words.values().forEach(all -> all.forEach(word -> names.addAll(FoldedText.words(word))));
    }

    List<String> of(String line) {
        if (ZoneStatement.isAll(line)) {
            return FoldedText.words(line);
        }
        List<String> words = new ArrayList<>(labels(line));
        boolean[] time = new boolean[line.length()];
        for (Moment moment : MomentFinder.moments(line)) {
            mark(time, moment.start(), moment.end());
        }
        MomentFinder.days(line).forEach(day -> mark(time, startOfDay(line, day.end()), day.end()));
        dayOfListItem(line).forEach(day -> mark(time, 0, day.end() - "1. ".length()));
        MomentFinder.zones(line)
                .forEach(zone -> mark(time, zone.end() - zone.name().length(), zone.end()));
        for (MatchResult joint : OTHER.matcher(line).results().toList()) {
            mark(time, joint.start(), joint.end());
        }
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            marked.append(time[i] ? line.charAt(i) : ' ');
        }
        words.addAll(FoldedText.words(marked.toString()));
        return words;
    }

    /** {@return the words of known names in a short line, or in what is before a colon} */
    private List<String> labels(String line) {
        List<String> words = new ArrayList<>();
        String text = SHORTCODE.matcher(line).replaceAll("");
        for (MatchResult label : LABEL.matcher(text).results().toList()) {
            if (label.group().length() <= MAX_LABEL) {
                FoldedText.words(label.group()).stream().filter(names::contains).forEach(words::add);
            }
        }
        return words;
    }

    /** {@return the date of a line such as {@code 15. März}, whose number is that of a list item} */
    private static List<DayText> dayOfListItem(String line) {
        return MomentFinder.days("1. " + line).stream()
                .filter(day -> startOfDay("1. " + line, day.end()) == 0)
                .toList();
    }

    /** {@return where the date that ends at an index begins} */
    private static int startOfDay(String line, int end) {
        int start = Math.max(0, end - 1);
        for (int i = end - 1; i >= Math.max(0, end - 30); i--) {
            String before = line.substring(i, end);
            if (MomentFinder.days(before).size() == 1
                    && MomentFinder.days(before).get(0).end() == before.length()) {
                start = i;
            }
        }
        return start;
    }

    private static void mark(boolean[] marks, int start, int end) {
        for (int i = Math.max(0, start); i < end; i++) {
            marks[i] = true;
        }
    }
}
