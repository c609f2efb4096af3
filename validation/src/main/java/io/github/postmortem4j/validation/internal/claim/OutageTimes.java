package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The start and end of an outage and of its periods of impact, for comparison with times that a text states. A text rarely
 * states its time zone, so a time agrees if it is right in one of the zones of the document.
 *
 * @param start the start
 * @param end the end, which is after the start
 * @param zones the zones in which a text may state times
 * @param periods the periods of impact that have a start and a later end
 */
public record OutageTimes(OffsetDateTime start, OffsetDateTime end, Set<ZoneId> zones, List<Period> periods) {

    private static final int MINUTES_OF_DAY = 24 * 60;

    /** {@return the times of a document, or {@code null} if it has no start and later end} */
    public static @Nullable OutageTimes of(Postmortem postmortem) {
        IssueSummary summary = postmortem.getSummary();
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        if (start == null || end == null || !end.isAfter(start)) {
            return null;
        }
        Set<ZoneId> zones = new LinkedHashSet<>(List.of(start.getOffset(), end.getOffset()));
        if (postmortem.getTimeZone() != null) {
            zones.add(Objects.requireNonNull(postmortem.getTimeZone()));
        }
        zones.add(ZoneOffset.UTC);
        List<Period> periods = new ArrayList<>();
        for (ImpactWindow window : summary.getImpact().getWindows()) {
            OffsetDateTime from = window.getStartedAt();
            OffsetDateTime to = window.getEndedAt();
            if (from != null && to != null && to.isAfter(from)) {
                periods.add(new Period(from, to));
            }
        }
        return new OutageTimes(start, end, zones, List.copyOf(periods));
    }

    /** {@return the duration from start to end} */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** {@return the difference between a time of day and a moment in a zone, in minutes, from -720 to 719} */
    static int minutesAfter(ClockTime time, OffsetDateTime moment, ZoneId zone) {
        LocalTime actual = moment.atZoneSameInstant(zone).toLocalTime();
        int difference = time.minuteOfDay() - (actual.toSecondOfDay() / 60);
        return Math.floorMod(difference + MINUTES_OF_DAY / 2, MINUTES_OF_DAY) - MINUTES_OF_DAY / 2;
    }

    /** {@return whether a text names a year that is not one of the outage, and so may be about another outage} */
    public boolean isOtherYearIn(List<Token> text) {
        for (Token token : text) {
            if (isYear(token.word()) && isOtherYear(Integer.parseInt(token.word()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isOtherYear(int year) {
        return year != start.getYear() && year != end.getYear();
    }

    /** {@return whether a date is one of the days of the outage, in any of the zones} */
    boolean isOnDay(LocalDate date) {
        return zones.stream()
                .anyMatch(zone -> !date.isBefore(start.atZoneSameInstant(zone).toLocalDate())
                        && !date.isAfter(end.atZoneSameInstant(zone).toLocalDate()));
    }

    /**
     * A period of impact.
     *
     * @param start the start
     * @param end the end
     */
    public record Period(OffsetDateTime start, OffsetDateTime end) {

        /** {@return the duration of the period} */
        public Duration duration() {
            return Duration.between(start, end);
        }
    }
}
