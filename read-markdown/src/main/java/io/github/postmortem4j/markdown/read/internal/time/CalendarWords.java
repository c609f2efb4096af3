package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays, in full and abbreviated, in all supported languages. */
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    private static final int ASCII = 128;

    /** The first two letters of all names, as numbers. */
    private static final BitSet BEGINNINGS = new BitSet();

    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 12;

    static {
        WordLists words = WordLists.of("times");
        months(words.get("MONTHS"));
        months(words.get("MONTHS_SHORT"));
        WEEKDAYS.addAll(words.get("WEEKDAYS"));
        MONTHS.keySet().forEach(CalendarWords::noteBeginning);
        WEEKDAYS.forEach(CalendarWords::noteBeginning);
    }

    private static void noteBeginning(String name) {
        BEGINNINGS.set(beginning(name, 0));
    }

    private CalendarWords() {}

    /** Adds the months of each language, which are in the order of the year. */
    private static void months(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            MONTHS.put(names.get(i), i % 12 + 1);
        }
    }

    /** {@return the month whose name is in a part of a text, from 1 to 12, or 0 if there is none} */
    static int month(String text, int from, int to) {
        return mayBeName(text, from, to) ? MONTHS.getOrDefault(folded(text, from, to), 0) : 0;
    }

    /** {@return whether the name of a weekday is in a part of a text} */
    static boolean isWeekday(String text, int from, int to) {
        return mayBeName(text, from, to) && WEEKDAYS.contains(folded(text, from, to));
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
