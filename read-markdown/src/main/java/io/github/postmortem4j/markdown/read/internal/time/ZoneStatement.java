package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds statements such as "All times are in UTC", which apply to all times around them. */
public final class ZoneStatement {

    private static final Set<String> TIMES = Set.copyOf(WordLists.of("times").get("TIMES"));
    private static final List<String> ALL_IN = WordLists.of("times").longestFirst("ALL_IN");
    private static final int MAX_LENGTH = 200;
    private static final Instant SOME_WINTER = Instant.parse("2024-01-15T00:00:00Z");
    private static final Instant SOME_SUMMER = Instant.parse("2024-07-15T00:00:00Z");

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
        return one || isOffsetAndPlace(zones) ? zones.get(0) : null;
    }

    /** {@return whether an offset and a place that has it are stated, as in {@code UTC+1 (Zurich time)}} */
    private static boolean isOffsetAndPlace(List<ZoneText> zones) {
        ZoneId offset = zones.size() == 2 ? zones.get(0).zone() : null;
        ZoneId place = offset == null ? null : zones.get(1).zone();
        if (offset == null || place == null || !offset.normalized().getRules().isFixedOffset()) {
            return false;
        }
        ZoneOffset fixed = offset.getRules().getOffset(Instant.EPOCH);
        return place.getRules().getStandardOffset(SOME_WINTER).equals(fixed)
                || place.getRules().getOffset(SOME_SUMMER).equals(fixed);
    }

    private static boolean mentionsTimes(String text) {
        String folded = WordFolding.words(text);
        for (String word : folded.split(" ", -1)) {
            if (TIMES.contains(word)) {
                return true;
            }
        }
        return ALL_IN.stream().anyMatch(words -> folded.startsWith(words + ' '));
    }
}
