package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Writes a period of impact on one line: {@code 9 minutes, from 2024-05-01 12:00 UTC to 12:09 UTC · services: Search ·
 * 40% of users · *a relapse*}. A part is omitted if the document does not state it. The note is emphasized so that the
 * reader distinguishes it from the other parts.
 */
final class ImpactWindowWriter {

    private final ImpactWindow window;
    private final TimeFormat times;
    private final BlockWriter out;
    private final Labels labels;
    private boolean started;

    ImpactWindowWriter(ImpactWindow window, TimeFormat times, BlockWriter out) {
        this.window = window;
        this.times = times;
        this.out = out;
        this.labels = out.labels();
    }

    boolean hasContent() {
        return window.getStartedAt() != null
                || window.getEndedAt() != null
                || !PlainText.areBlank(window.getServices())
                || window.getAffectedUsersPercent() != null
                || !PlainText.isBlank(window.getNote());
    }

    void write() {
        period();
        if (!PlainText.areBlank(window.getServices())) {
            next();
            out.message("window.services", () -> out.separatedBy("·", () -> out.enumeration(window.getServices())));
        }
        BigDecimal share = window.getAffectedUsersPercent();
        if (share != null) {
            next();
            out.raw(labels.fill("window.share", NumberFormat.percent(share, labels)));
        }
        if (!PlainText.isBlank(window.getNote())) {
            next();
            out.emphasis(window.getNote());
        }
    }

    private void period() {
        OffsetDateTime start = window.getStartedAt();
        OffsetDateTime end = window.getEndedAt();
        if (start != null && end != null) {
            next();
            out.raw(times.range(start, end));
        } else if (start != null) {
            next();
            out.raw(labels.fill("window.from", times.dayAndTime(start)));
        } else if (end != null) {
            next();
            out.raw(labels.fill("window.until", times.dayAndTime(end)));
        }
    }

    private void next() {
        if (started) {
            out.raw(" · ");
        }
        started = true;
    }
}
