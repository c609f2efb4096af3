package io.github.postmortem4j.markdown.internal.language;

import io.github.postmortem4j.markdown.internal.format.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats a duration in words, without rounding: {@code 24 hours and 11 minutes}.
 *
 * <p>Durations of less than two days are given in hours, as is usual for outages.
 */
public final class DurationFormat {

    private static final long HOURS_WITHOUT_DAYS = 48;

    private DurationFormat() {}

    /** {@return a duration in words; it must not be negative} */
    public static String format(Duration duration, Labels labels) {
        boolean days = duration.toHours() >= HOURS_WITHOUT_DAYS;
        List<String> parts = new ArrayList<>();
        add(parts, days ? duration.toDays() : 0, "day", labels);
        add(parts, days ? duration.toHoursPart() : duration.toHours(), "hour", labels);
        add(parts, duration.toMinutesPart(), "minute", labels);
        addSeconds(parts, duration, labels);
        return parts.isEmpty() ? labels.count("minute", 0, "0") : join(parts, labels);
    }

    private static void add(List<String> parts, long number, String unit, Labels labels) {
        if (number > 0) {
            parts.add(labels.count(unit, number, Long.toString(number)));
        }
    }

    private static void addSeconds(List<String> parts, Duration duration, Labels labels) {
        int nanos = duration.toNanosPart();
        if (nanos == 0) {
            add(parts, duration.toSecondsPart(), "second", labels);
        } else {
            String fraction =
                    Integer.toString(1_000_000_000 + nanos).substring(1).replaceFirst("0+$", "");
            int whole = duration.toSecondsPart();
            parts.add(labels.countFraction("second", whole, NumberFormat.decimal(whole + "." + fraction, labels)));
        }
    }

    private static String join(List<String> parts, Labels labels) {
        int last = parts.size() - 1;
        String words = parts.get(0);
        for (int i = 1; i <= last; i++) {
            words = labels.fill(i == last ? "list.end" : "list.middle", words, parts.get(i));
        }
        return words;
    }
}
