package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Formats the English labels, times and durations of a page. All times are in UTC. */
final class PageWords {

    private PageWords() {}

    static String kind(EntryKind kind) {
        return switch (kind) {
            case STARTED -> "Started";
            case DETECTED -> "Detected";
            case ACKNOWLEDGED -> "Acknowledged";
            case ESCALATED -> "Escalated";
            case INVESTIGATED -> "Investigated";
            case MISLEADING_PATH -> "Misleading path";
            case MITIGATED -> "Mitigated";
            case COMMUNICATED -> "Communicated";
            case RESOLVED -> "Resolved";
            case NOTE -> "Note";
        };
    }

    static String emoji(EntryKind kind) {
        return switch (kind) {
            case STARTED -> "🔥";
            case DETECTED -> "🔔";
            case ACKNOWLEDGED -> "👀";
            case ESCALATED -> "📣";
            case INVESTIGATED -> "🔍";
            case MISLEADING_PATH -> "🚧";
            case MITIGATED -> "🩹";
            case COMMUNICATED -> "💬";
            case RESOLVED -> "✅";
            case NOTE -> "📝";
        };
    }

    static String method(DetectionMethod method) {
        return switch (method) {
            case MONITORING_ALERT -> "by a monitoring alert";
            case ENGINEER -> "by an engineer";
            case CUSTOMER -> "by a customer";
            case OTHER -> "by other means";
        };
    }

    static String day(OffsetDateTime at) {
        return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString();
    }

    static String time(OffsetDateTime at) {
        OffsetDateTime utc = at.withOffsetSameInstant(ZoneOffset.UTC);
        return twoDigits(utc.getHour()) + ':' + twoDigits(utc.getMinute()) + " UTC";
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    static String range(OffsetDateTime from, OffsetDateTime to) {
        String start = day(from);
        String end = day(to);
        return duration(Duration.between(from, to)) + ", from " + start + ' ' + time(from) + " to "
                + (start.equals(end) ? "" : end + ' ') + time(to);
    }

    /** Formats a duration of up to two days. */
    static String duration(Duration duration) {
        long hours = duration.toHours();
        int minutes = duration.toMinutesPart();
        String shownHours = hours == 0 ? "" : hours + (hours == 1 ? " hour" : " hours");
        String shownMinutes = minutes == 0 && hours > 0 ? "" : minutes + (minutes == 1 ? " minute" : " minutes");
        return shownHours + (shownHours.isEmpty() || shownMinutes.isEmpty() ? "" : " and ") + shownMinutes;
    }

    /** {@return the names, separated by commas, or by semicolons if a name contains a comma} */
    static String list(List<String> names) {
        return String.join(names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ", names);
    }

    static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }
}
