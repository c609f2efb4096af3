package io.github.postmortem4j.markdown.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a duration in English words, exactly: {@code 24 hours and 11 minutes}.
 *
 * <p>Up to two days stay hours, as outages are spoken of. Durations that are negative have no words here.
 */
final class DurationFormat {

    private static final long HOURS_WITHOUT_DAYS = 48;

    private DurationFormat() {}

    /** {@return the words for a duration that is not negative} */
    static String words(Duration duration) {
        boolean days = duration.toHours() >= HOURS_WITHOUT_DAYS;
        List<String> parts = new ArrayList<>();
        add(parts, days ? duration.toDays() : 0, "day");
        add(parts, days ? duration.toHoursPart() : duration.toHours(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        addSeconds(parts, duration);
        return parts.isEmpty() ? "0 minutes" : join(parts);
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number > 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }

    private static void addSeconds(List<String> parts, Duration duration) {
        int nanos = duration.toNanosPart();
        if (nanos == 0) {
            add(parts, duration.toSecondsPart(), "second");
        } else {
            String fraction =
                    Integer.toString(1_000_000_000 + nanos).substring(1).replaceFirst("0+$", "");
            parts.add(duration.toSecondsPart() + "." + fraction + " seconds");
        }
    }

    private static String join(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }
}
