package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds statements such as "All times are in UTC", which apply to all times around them. */
public final class ZoneStatement {

    private static final Set<String> TIMES = Set.copyOf(WordLists.of("times").get("TIMES"));
    private static final int MAX_LENGTH = 200;

    private ZoneStatement() {}

    /** {@return the zone that a line states for all times, or {@code null} if it states none} */
    public static @Nullable ZoneText in(String text) {
        if (text.length() > MAX_LENGTH || !mentionsTimes(text)) {
            return null;
        }
        return only(MomentFinder.zones(text));
    }

    /** {@return whether a line consists only of such a statement} */
    public static boolean isAll(String text) {
        return text.length() <= 80
                && in(text) != null
                && MomentFinder.moments(text).isEmpty();
    }

    /**
     * {@return the zone in a heading or a column name, where the zone needs no further words, or {@code null} if there
     * is none}
     */
    public static @Nullable ZoneText named(String text) {
        return text.length() > MAX_LENGTH ? null : only(MomentFinder.zones(text));
    }

    private static @Nullable ZoneText only(List<ZoneText> zones) {
        boolean one = zones.stream().map(ZoneText::zone).distinct().count() == 1;
        return one ? zones.get(0) : null;
    }

    private static boolean mentionsTimes(String text) {
        for (String word : WordFolding.words(text).split(" ", -1)) {
            if (TIMES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
