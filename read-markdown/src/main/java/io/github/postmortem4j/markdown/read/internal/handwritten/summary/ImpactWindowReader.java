package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period of impact as the renderer writes it: {@code 9 minutes, from 2024-05-01 12:00 UTC to 12:09 UTC ·
 * services: Search · 40% of users · *a relapse*}.
 */
final class ImpactWindowReader {

    private static final String SEPARATOR = " · ";

    private final List<Labels> languages;
    private final OutagePeriodResolver times;

    ImpactWindowReader(List<Labels> languages, OutagePeriodResolver times) {
        this.languages = languages;
        this.times = times;
    }

    /** {@return the period; parts that are not recognized are added to its note} */
    ImpactWindow read(MarkdownLine line) {
        ImpactWindow.Builder window = ImpactWindow.builder();
        InlineText text = line.text();
        int note = startOfNote(text);
        List<String> parts = new ArrayList<>(EnumerationFormat.split(beforeNote(text, note), SEPARATOR));
        if (!parts.isEmpty() && readPeriod(parts.get(0), line, window)) {
            parts.remove(0);
        }
        if (!parts.isEmpty() && readServices(parts.get(0), window)) {
            parts.remove(0);
        }
        if (!parts.isEmpty() && readShare(parts.get(0), window)) {
            parts.remove(0);
        }
        parts.add(ParagraphText.of(text.from(note)));
        return window.note(SeparatorMask.restore(String.join(SEPARATOR, parts))).build();
    }

    /** Returns the text before the note, without the separator between them. */
    private static String beforeNote(InlineText text, int note) {
        String before = text.to(note).masked().strip();
        String separator = SEPARATOR.strip();
        return note < text.text().length() && before.endsWith(separator)
                ? before.substring(0, before.length() - separator.length()).strip()
                : before;
    }

    private static int startOfNote(InlineText text) {
        int start = text.text().length();
        for (int i = text.runs().size() - 1; i >= 0 && text.runs().get(i).is(Mark.EMPHASIS); i--) {
            start -= text.runs().get(i).text().length();
        }
        return start;
    }

    private boolean readPeriod(String part, MarkdownLine line, ImpactWindow.Builder window) {
        for (Labels labels : languages) {
            List<String> range = labels.match("summary.durationAndRange", part);
            if (!range.isEmpty() || !labels.match("summary.range", part).isEmpty()) {
                return readSpan(part, line, window);
            }
        }
        for (Labels labels : languages) {
            OffsetDateTime start = moment(labels.match("window.from", part), line);
            OffsetDateTime end = moment(labels.match("window.until", part), line);
            if (start != null || end != null) {
                window.startedAt(start).endedAt(end);
                return true;
            }
        }
        return false;
    }

    private boolean readSpan(String part, MarkdownLine line, ImpactWindow.Builder window) {
        List<MomentFinder.Span> spans = MomentFinder.spans(part);
        OutagePeriod period = spans.size() == 1 ? times.of(spans.get(0), line) : null;
        if (period == null) {
            return false;
        }
        window.startedAt(period.start()).endedAt(period.end());
        return true;
    }

    private @Nullable OffsetDateTime moment(List<String> matched, MarkdownLine line) {
        return matched.isEmpty() ? null : times.moment(matched.get(0), line);
    }

    private boolean readServices(String part, ImpactWindow.Builder window) {
        for (Labels labels : languages) {
            List<String> services = labels.match("window.services", part);
            if (!services.isEmpty()) {
                window.services(EnumerationFormat.split(services.get(0), labels));
                return true;
            }
        }
        return false;
    }

    private boolean readShare(String part, ImpactWindow.Builder window) {
        for (Labels labels : languages) {
            List<String> share = labels.match("window.share", part);
            List<Percentage> found = share.isEmpty() ? List.of() : Percentage.in(share.get(0));
            if (found.size() == 1) {
                window.affectedUsersPercent(found.get(0).value());
                return true;
            }
        }
        return false;
    }
}
