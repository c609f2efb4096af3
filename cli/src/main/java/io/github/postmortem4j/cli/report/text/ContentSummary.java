package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.report.CountedNoun;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Summarizes what was understood of a Markdown document. */
final class ContentSummary {

    private ContentSummary() {}

    /** Returns "ongoing", and how long the outage has lasted at a time after its start. */
    private static String ongoing(IssueSummary summary, @Nullable OffsetDateTime now) {
        OffsetDateTime start = summary.getStartedAt();
        if (start == null || now == null || now.isBefore(start)) {
            return "ongoing";
        }
        Duration soFar = Duration.between(start, now);
        String hours = soFar.toHours() == 0 ? "" : soFar.toHours() + " h ";
        return "ongoing, so far " + hours + soFar.toMinutesPart() + " min";
    }

    /** Returns a summary such as {@code 10 entries, 3 tasks, start and end known; no time zone}. */
    static String of(Document document, @Nullable OffsetDateTime now) {
        List<String> missing = missing(document.notes());
        return String.join(", ", known(document.postmortem(), now))
                + (missing.isEmpty() ? "" : "; " + String.join(", ", missing));
    }

    private static List<String> known(Postmortem postmortem, @Nullable OffsetDateTime now) {
        List<String> known = new ArrayList<>();
        known.add(CountedNoun.of(postmortem.getTimeline().getEntries().size(), "entry", "entries"));
        int improvements = postmortem.getCorrectiveMeasures().getImprovements().size();
        if (improvements > 0) {
            known.add(CountedNoun.of(improvements, "improvement", "improvements"));
        }
        known.add(CountedNoun.of(
                postmortem.getCorrectiveMeasures().getActionItems().size(), "task", "tasks"));
        known.add(postmortem.ongoing() ? ongoing(postmortem.getSummary(), now) : times(postmortem.getSummary()));
        return known;
    }

    private static String times(IssueSummary summary) {
        boolean start = summary.getStartedAt() != null;
        boolean end = summary.getEndedAt() != null;
        if (start == end) {
            return start ? "start and end known" : "start and end unknown";
        }
        return start ? "start known, end unknown" : "start unknown, end known";
    }

    private static List<String> missing(List<ReaderNote> notes) {
        return notes.stream()
                .map(note -> switch (note.kind()) {
                    case "NO_ZONE" -> "no time zone";
                    case "NO_DATE" -> "no date";
                    default -> null;
                })
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
