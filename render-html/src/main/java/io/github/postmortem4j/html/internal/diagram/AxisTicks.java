package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Chooses the times that the axis states: round ones, as many as fit. */
final class AxisTicks {

    private static final long MINUTE = 60;
    private static final long DAY = 86_400;

    private static final long[] STEPS = {
        1,
        5,
        15,
        30,
        60,
        120,
        300,
        600,
        900,
        1800,
        3600,
        7200,
        10_800,
        21_600,
        43_200,
        DAY,
        2 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        90 * DAY,
        365 * DAY,
        3650 * DAY
    };

    private static final double MIN_DISTANCE = 74;

    private static final int MAX_TICKS = 40;

    /** Times with years of more than four digits are read from the list, not from the axis. */
    private static final long LATEST = 253_402_300_799L;

    private AxisTicks() {}

    /**
     * A time on the axis.
     *
     * @param moment the time, in seconds
     * @param label the time of day, or the date where the day changes
     */
    record Tick(long moment, String label) {}

    /**
     * {@return the ticks of a scale, in order}
     *
     * @param scale the scale
     * @param offset the offset in which the times are shown
     * @param times the format of the times
     */
    static List<Tick> of(TimeScale scale, ZoneOffset offset, TimeFormat times) {
        if (scale.first() < -LATEST || scale.last() > LATEST) {
            return List.of();
        }
        long step = Math.max(step(scale.perSecond()), times.hasSeconds() ? 1 : MINUTE);
        int shift = offset.getTotalSeconds();
        List<Tick> ticks = new ArrayList<>();
        LocalDate day = null;
        long moment = Math.floorDiv(scale.first() + shift + step - 1, step) * step - shift;
        while (moment <= scale.last() && ticks.size() < MAX_TICKS) {
            long next = moment + step;
            if (scale.isInBreak(moment)) {
                // A break may be as long as it likes, and is passed in one step.
                next = Math.max(next, endOfBreak(scale, moment, step, shift));
            } else {
                OffsetDateTime at = OffsetDateTime.ofInstant(Instant.ofEpochSecond(moment), offset);
                boolean newDay = day != null && !day.equals(times.date(at));
                ticks.add(new Tick(moment, newDay || step >= DAY ? times.day(at) : times.clock(at)));
                day = times.date(at);
            }
            moment = next;
        }
        return ticks;
    }

    private static long endOfBreak(TimeScale scale, long moment, long step, int shift) {
        for (TimeScale.Stretch stretch : scale.breaks()) {
            if (stretch.from() < moment && moment < stretch.to()) {
                return Math.floorDiv(stretch.to() + shift + step - 1, step) * step - shift;
            }
        }
        return moment + step;
    }

    private static long step(double perSecond) {
        for (long step : STEPS) {
            if (step * perSecond >= MIN_DISTANCE) {
                return step;
            }
        }
        return Math.max(1, Math.round(MIN_DISTANCE / perSecond));
    }
}
