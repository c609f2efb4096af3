package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Determines when an incident happened. */
public final class DocumentDate {

    /** {@code 2017-03-06-maps.md}, {@code 20170306-maps.md}, {@code Incident on 2017-03-06}. */
    private static final Pattern DAY = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");

    private DocumentDate() {}

    /**
     * Returns when an incident happened.
     *
     * @param postmortem the postmortem
     * @param path the path of its document, which may contain a date; {@code ""} if unknown
     * @return the start of the outage, else an entry of the timeline, else the end of the outage, else the last date in the
     *     path at midnight UTC; {@code null} if there is none of them. Of the entries, it is the earliest one of kind
     *     {@code STARTED}, else of kind {@code DETECTED}, else of the day in the title, else of all, because a timeline may
     *     begin with what was done long before the incident.
     */
    public static @Nullable OffsetDateTime of(Postmortem postmortem, String path) {
        OffsetDateTime start = postmortem.getSummary().getStartedAt();
        if (start != null) {
            return start;
        }
        return ofEntries(postmortem)
                .or(() -> Optional.ofNullable(postmortem.getSummary().getEndedAt()))
                .or(() -> lastDay(path).map(day -> day.atStartOfDay().atOffset(ZoneOffset.UTC)))
                .orElse(null);
    }

    private static Optional<OffsetDateTime> ofEntries(Postmortem postmortem) {
        Timeline timeline = postmortem.getTimeline();
        Optional<LocalDate> titled = lastDay(postmortem.getTitle());
        return earliest(timeline.entries(EntryKind.STARTED), at -> true)
                .or(() -> earliest(timeline.entries(EntryKind.DETECTED), at -> true))
                .or(() -> titled.flatMap(day ->
                        earliest(timeline.getEntries(), at -> at.toLocalDate().equals(day))))
                .or(() -> earliest(timeline.getEntries(), at -> true));
    }

    private static Optional<OffsetDateTime> earliest(List<TimelineEntry> entries, Predicate<OffsetDateTime> condition) {
        return entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.getAt()))
                .filter(condition)
                .min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> lastDay(String text) {
        Optional<LocalDate> last = Optional.empty();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            try {
                last = Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)));
            } catch (DateTimeException e) {
                // Digits such as 20190231 are not a date.
            }
        }
        return last;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
