package io.github.postmortem4j.corpus.evaluation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Converts the dates of the labeled incidents to moments in the same order. Some sources number their incidents within a
 * year ({@code 2019-009}), and the labels compare dates as text.
 */
final class RecurrenceDates {

    private RecurrenceDates() {}

    static Map<String, OffsetDateTime> moments(Collection<String> dates) {
        Map<String, OffsetDateTime> moments = new HashMap<>();
        OffsetDateTime last = LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC);
        for (String date : new TreeSet<>(dates)) {
            last = moment(date, last);
            moments.put(date, last);
        }
        return moments;
    }

    private static OffsetDateTime moment(String date, OffsetDateTime last) {
        try {
            OffsetDateTime start = LocalDate.parse(date).atStartOfDay().atOffset(ZoneOffset.UTC);
            return start.isAfter(last) ? start : last.plusSeconds(1);
        } catch (DateTimeParseException e) {
            return last.plusSeconds(1);
        }
    }
}
