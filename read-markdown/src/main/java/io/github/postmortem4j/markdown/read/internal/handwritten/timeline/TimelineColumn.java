package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.Set;

/** The content of a column in a timeline table, recognized by the words in the column's heading. */
enum TimelineColumn {
    /** The time, or a part of it. */
    TIME,
    /** What happened. */
    EVENT,
    /** Who acted or reported. */
    BY,
    /** A link to more information. */
    LINK,
    /** Anything else, such as a duration. */
    OTHER;

    private static final Set<String> TIME_WORDS = words("TIME");
    private static final Set<String> EVENT_WORDS = words("EVENT");
    private static final Set<String> BY_WORDS = words("BY");
    private static final Set<String> LINK_WORDS = words("LINK");
    private static final Set<String> MEASUREMENT_WORDS = words("MEASUREMENT");

    private static Set<String> words(String key) {
        return Set.copyOf(WordLists.of("columns").get("TIMELINE." + key));
    }

    /** {@return the content of a column with this heading} */
    static TimelineColumn of(String heading) {
        String[] words = WordFolding.words(heading).split(" ", -1);
        if (has(words, MEASUREMENT_WORDS)) {
            return OTHER;
        }
        if (has(words, LINK_WORDS)) {
            return LINK;
        }
        if (has(words, TIME_WORDS)) {
            return TIME;
        }
        return has(words, EVENT_WORDS) ? EVENT : has(words, BY_WORDS) ? BY : OTHER;
    }

    private static boolean has(String[] words, Set<String> known) {
        for (String word : words) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
