package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of months and weekdays, in full and abbreviated, in all supported languages. */
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();

    private static final int ASCII = 128;

    /** The first two letters of all names, as numbers. */
    private static final BitSet BEGINNINGS = new BitSet();

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = "segunda-feira".length();

    static {
        WordLists words = WordLists.of("times");
        addAll(words.get("MONTHS"), MONTHS, 12);
        addAll(words.get("MONTHS_SHORT"), MONTHS, 12);
        addAll(words.get("WEEKDAYS"), WEEKDAYS, 7);
        addAll(words.get("WEEKDAYS_SHORT"), WEEKDAYS, 7);
        MONTHS.keySet().forEach(CalendarWords::noteBeginning);
        WEEKDAYS.keySet().forEach(CalendarWords::noteBeginning);
    }

    private static void noteBeginning(String name) {
        BEGINNINGS.set(beginning(name, 0));
    }

    private CalendarWords() {}

    /** Adds the names of each language, which are in the order of the year or of the week. */
    private static void addAll(List<String> names, Map<String, Integer> numbers, int count) {
        for (int i = 0; i < names.size(); i++) {
            numbers.put(names.get(i), i % count + 1);
        }
    }

    /** {@return the month whose name is in a part of a text, from 1 to 12, or 0 if there is none} */
    static int month(String text, int from, int to) {
        return mayBeName(text, from, to) ? MONTHS.getOrDefault(folded(text, from, to), 0) : 0;
    }

    /** {@return the weekday whose name is in a part of a text, from 1 for Monday to 7, or 0 if there is none} */
    static int weekday(String text, int from, int to) {
        return mayBeName(text, from, to) ? WEEKDAYS.getOrDefault(folded(text, from, to), 0) : 0;
    }

    /** {@return whether a word has the length and the first letters of a name; cheaper than looking it up} */
    private static boolean mayBeName(String text, int from, int to) {
        if (to - from < MIN_LENGTH || to - from > MAX_LENGTH || text.charAt(from) >= ASCII) {
            return false;
        }
        return text.charAt(from + 1) >= ASCII || BEGINNINGS.get(beginning(text, from));
    }

    private static int beginning(String text, int from) {
        return Character.toLowerCase(text.charAt(from)) * ASCII + Character.toLowerCase(text.charAt(from + 1));
    }

    private static String folded(String text, int from, int to) {
        return WordFolding.words(text.substring(from, to));
    }
}
