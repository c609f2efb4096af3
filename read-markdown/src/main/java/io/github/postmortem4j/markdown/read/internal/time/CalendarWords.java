package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of months and weekdays, in full and abbreviated, in all supported languages. */
final class CalendarWords {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        WordLists words = WordLists.of("times");
        months(words.get("MONTHS"));
        months(words.get("MONTHS_SHORT"));
        WEEKDAYS.addAll(words.get("WEEKDAYS"));
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
        return name.length() > 12 ? 0 : MONTHS.getOrDefault(folded(name), 0);
    }

    static boolean isWeekday(String name) {
        return name.length() <= 12 && WEEKDAYS.contains(folded(name));
    }

    private static String folded(String name) {
        return WordFolding.words(name);
    }
}
