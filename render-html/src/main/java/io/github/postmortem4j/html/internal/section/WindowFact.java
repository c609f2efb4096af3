package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A period of impact on one line, with its parts separated by dots. */
final class WindowFact {

    private final ImpactWindow window;
    private final PageWriter page;
    private final Labels labels;
    private boolean started;

    WindowFact(ImpactWindow window, PageWriter page) {
        this.window = window;
        this.page = page;
        this.labels = page.labels();
    }

    void write() {
        period();
        if (!PlainText.areBlank(window.getServices())) {
            next();
            page.message("window.services", () -> page.names(window.getServices()));
        }
        BigDecimal share = window.getAffectedUsersPercent();
        if (share != null) {
            words(labels.fill("window.share", NumberFormat.percent(share, labels)));
        }
        if (!PlainText.isBlank(window.getNote())) {
            next();
            page.markup().textElement("em", PlainText.line(window.getNote()), "dir", "auto");
        }
    }

    private void period() {
        TimeFormat times = page.times();
        OffsetDateTime start = window.getStartedAt();
        OffsetDateTime end = window.getEndedAt();
        if (start != null && end != null) {
            words(times.range(start, end));
        } else if (start != null) {
            words(labels.fill("window.from", times.dayAndTime(start)));
        } else if (end != null) {
            words(labels.fill("window.until", times.dayAndTime(end)));
        }
    }

    private void words(String words) {
        next();
        page.markup().text(words);
    }

    private void next() {
        page.markup().text(started ? " · " : "");
        started = true;
    }
}
