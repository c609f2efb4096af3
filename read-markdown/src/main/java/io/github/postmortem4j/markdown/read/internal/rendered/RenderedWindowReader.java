package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a period of impact: {@code 9 minutes, from 2024-05-01 12:00 UTC to 12:09 UTC · services: Search · 40% of users ·
 * *a relapse*}.
 */
final class RenderedWindowReader {

    private static final String SEPARATOR = " · ";

    private final Labels labels;
    private final RenderedTimes times;
    private final RenderedNumbers numbers;

    RenderedWindowReader(PageDraft page) {
        this.labels = page.labels;
        this.times = page.times;
        this.numbers = new RenderedNumbers(labels);
    }

    /** {@return the period; parts that are not recognized are added to its note} */
    ImpactWindow read(InlineText text) {
        ImpactWindow.Builder window = ImpactWindow.builder();
        int note = startOfNote(text);
        List<String> rest = new ArrayList<>();
        for (String part : EnumerationFormat.split(beforeNote(text, note), SEPARATOR)) {
            if (!readPeriod(part, window) && !readServices(part, window) && !readShare(part, window)) {
                rest.add(SeparatorMask.restore(part));
            }
        }
        String words = ParagraphText.of(text.from(note));
        if (!words.isEmpty()) {
            rest.add(words);
        }
        return window.note(String.join(SEPARATOR, rest)).build();
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

    private boolean readPeriod(String part, ImpactWindow.Builder window) {
        RenderedTimes.Period period = times.period(part);
        if (period != null) {
            window.startedAt(period.start()).endedAt(period.end());
            return true;
        }
        List<String> from = labels.match("window.from", part);
        OffsetDateTime start = from.isEmpty() ? null : times.at(from.get(0));
        List<String> until = labels.match("window.until", part);
        OffsetDateTime end = until.isEmpty() ? null : times.at(until.get(0));
        if (start != null) {
            window.startedAt(start);
        } else if (end != null) {
            window.endedAt(end);
        }
        return start != null || end != null;
    }

    private boolean readServices(String part, ImpactWindow.Builder window) {
        List<String> services = labels.match("window.services", part);
        if (!services.isEmpty()) {
            window.services(EnumerationFormat.split(services.get(0), labels));
        }
        return !services.isEmpty();
    }

    private boolean readShare(String part, ImpactWindow.Builder window) {
        List<String> share = labels.match("window.share", part);
        BigDecimal percent = share.isEmpty() ? null : numbers.percent(share.get(0));
        if (percent != null) {
            window.affectedUsersPercent(percent);
        }
        return percent != null;
    }
}
