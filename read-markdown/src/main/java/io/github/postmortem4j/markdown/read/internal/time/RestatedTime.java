package io.github.postmortem4j.markdown.read.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Finds times that repeat the one before them in another zone, as in {@code 10:30 UTC / 11:30 CET (06:30 EDT)}. */
final class RestatedTime {

    private static final int MAX_TIMES = 4;

    private RestatedTime() {}

    /**
     * {@return a moment that ends after the times that are surely the same as its own; the moment itself if there are none}
     *
     * @param scanner reads the moment at an index, without those that repeat it
     */
    static Moment included(String text, Moment moment, IntFunction<@Nullable Moment> scanner) {
        Moment whole = moment;
        for (int i = 0; i < MAX_TIMES; i++) {
            int joint = CharacterScanner.skipSpaces(text, whole.end());
            int start = "/|=,;".indexOf(CharacterScanner.at(text, joint)) >= 0 ? joint + 1 : joint;
            Moment next = start < text.length() ? scanner.apply(start) : null;
            if (next == null || !isSame(moment, next)) {
                break;
            }
            whole = new Moment(moment.day(), moment.clock(), moment.zone(), moment.start(), next.end());
        }
        return whole;
    }

    private static boolean isSame(Moment moment, Moment other) {
        Integer minute = minuteOfDay(moment, moment.day());
        Integer otherMinute = minuteOfDay(other, other.day() == null ? moment.day() : other.day());
        boolean day = other.day() == null || other.day().equals(moment.day());
        return day && minute != null && minute.equals(otherMinute);
    }

    /** {@return the minute of the day in UTC, or {@code null} if the offset of the zone is not known} */
    private static @Nullable Integer minuteOfDay(Moment moment, @Nullable DayText day) {
        LocalTime time = moment.clock() == null ? null : moment.clock().time();
        ZoneRules rules = moment.zone() == null || moment.zone().zone() == null
                ? null
                : moment.zone().zone().getRules();
        LocalDate date = day == null ? null : day.resolve(null, null);
        if (time == null || rules == null || (date == null && !rules.isFixedOffset())) {
            return null;
        }
        ZoneOffset offset = rules.getOffset((date == null ? LocalDate.EPOCH : date).atTime(time));
        int minutes = time.toSecondOfDay() / 60 - offset.getTotalSeconds() / 60;
        return Math.floorMod(minutes, 24 * 60);
    }
}
