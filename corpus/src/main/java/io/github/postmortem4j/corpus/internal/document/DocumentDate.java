package io.github.postmortem4j.corpus.internal.document;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Determines when an incident happened. */
public final class DocumentDate {

    /** {@code 2017-03-06-maps.md}, {@code 20170306-maps.md}; the last one of a path is that of the file. */
    private static final Pattern IN_PATH = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)-?([01]\\d)-?([0-3]\\d)(?!\\d)");

    private DocumentDate() {}

    /**
     * Returns when an incident happened.
     *
     * @param postmortem the postmortem
     * @param path the path of its document, which may contain a date; {@code ""} if unknown
     * @return the start of the outage, else the earliest entry of the timeline, else the end of the outage, else the date
     *     in the path at midnight UTC; {@code null} if there is none of them
     */
    public static @Nullable OffsetDateTime of(Postmortem postmortem, String path) {
        OffsetDateTime start = postmortem.getSummary().getStartedAt();
        if (start != null) {
            return start;
        }
        OffsetDateTime earliest = null;
        for (TimelineEntry entry : postmortem.getTimeline().getEntries()) {
            OffsetDateTime at = entry.getAt();
            if (at != null && (earliest == null || at.isBefore(earliest))) {
                earliest = at;
            }
        }
        if (earliest != null) {
            return earliest;
        }
        OffsetDateTime end = postmortem.getSummary().getEndedAt();
        return end != null ? end : inPath(path);
    }

    private static @Nullable OffsetDateTime inPath(String path) {
        OffsetDateTime last = null;
        Matcher matcher = IN_PATH.matcher(path);
        while (matcher.find()) {
            try {
                last = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                        .atStartOfDay()
                        .atOffset(ZoneOffset.UTC);
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
