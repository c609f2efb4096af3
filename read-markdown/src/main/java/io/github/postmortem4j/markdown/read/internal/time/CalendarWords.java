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

    private static final BitSet INITIALS = new BitSet();
    private static final int MIN_LENGTH = 3;
    private static final int MAX_LENGTH = 12;

    static {
        WordLists words = WordLists.of("times");
        months(words.get("MONTHS"));
        months(words.get("MONTHS_SHORT"));
        WEEKDAYS.addAll(words.get("WEEKDAYS"));
        MONTHS.keySet().forEach(CalendarWords::note);
        WEEKDAYS.forEach(CalendarWords::note);
    }

    private static void note(String name) {
        INITIALS.set(initial(name));
    }

    private CalendarWords() {}

    /** Adds the months of each language, which are in the order of the year. */
    private static void months(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            MONTHS.put(names.get(i), i % 12 + 1);
        }
    }

    /** {@return the month with this name, from 1 to 12, or 0 if there is none} */
    static int month(String name) {
        return mayBeName(name) ? MONTHS.getOrDefault(folded(name), 0) : 0;
    }

    static boolean isWeekday(String name) {
        return mayBeName(name) && WEEKDAYS.contains(folded(name));
    }

    /** {@return whether a word has the length and the first letter of a name; cheaper than looking it up} */
    private static boolean mayBeName(String name) {
        int length = name.length();
        return length >= MIN_LENGTH && length <= MAX_LENGTH && INITIALS.get(initial(name));
    }

    private static int initial(String name) {
        return Character.toLowerCase(name.charAt(0));
    }

    private static String folded(String name) {
        return WordFolding.words(name);
    }
}
