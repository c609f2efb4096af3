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
    private static final Set<String> BEFORE_ZONE =
            Set.copyOf(WordLists.of("times").get("BEFORE_ZONE"));
    private static final int MAX_LENGTH = 200;
    private static final Instant SOME_WINTER = Instant.parse("2024-01-15T00:00:00Z");
    private static final Instant SOME_SUMMER = Instant.parse("2024-07-15T00:00:00Z");

    private ZoneStatement() {}

    /** {@return the zone that a line states for all times, or {@code null} if it states none} */
    public static @Nullable ZoneText in(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        return mentionsTimes(text) ? only(MomentFinder.zones(text)) : whole(text);
    }

    /** {@return the zone of a statement that does not mention times, such as "All in UTC", or {@code null}} */
    private static @Nullable ZoneText whole(String text) {
        int start = start(text, 0);
        ZoneText zone = start == 0 || start == text.length() ? null : ZoneScanner.at(text, start);
        boolean whole = zone != null && text.substring(zone.end()).chars().noneMatch(Character::isLetterOrDigit);
        return whole ? zone : null;
    }

    /** {@return the index after the words that may be before a zone, as in "all in UTC"} */
    public static int start(String text, int from) {
        int start = from;
        for (int space = text.indexOf(' ', start);
                space > 0 && BEFORE_ZONE.contains(WordFolding.words(text.substring(start, space)));
                space = text.indexOf(' ', start)) {
            start = space + 1;
        }
        return start;
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
        for (String word : WordFolding.words(text).split(" ", -1)) {
            if (TIMES.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
