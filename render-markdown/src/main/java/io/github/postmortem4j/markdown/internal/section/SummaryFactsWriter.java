package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of the issue summary. Where one is missing and its rule is waived, the reason stands in its place. */
public final class SummaryFactsWriter {

    private final IssueSummary summary;
    private final Impact impact;
    private final TimeFormat times;
    private final UnprintedWaivers waivers;
    private final BlockWriter out;
    private final Labels labels;
    private final List<SummaryFact> found = new ArrayList<>();

    public SummaryFactsWriter(SectionContext context, BlockWriter out) {
        this.summary = context.postmortem().getSummary();
        this.impact = summary.getImpact();
        this.times = context.times();
        this.waivers = context.waivers();
        this.out = out;
        this.labels = out.labels();
    }

    /** {@return the facts that were asked for so far, in that order} */
    public List<SummaryFact> found() {
        return found;
    }

    /** When and for how long. */
    public SummaryFactsWriter duration() {
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        Duration duration = summary.duration();
        if (start != null && end != null && duration != null) {
            return words("summary.duration", range(start, end, duration));
        }
        if (start != null) {
            words("summary.started", times.dayAndTime(start));
        }
        if (end != null) {
            words("summary.ended", times.dayAndTime(end));
        }
        return unknown("summary.duration", "S1");
    }

    private String range(OffsetDateTime start, OffsetDateTime end, Duration duration) {
        String from = times.dayAndTime(start);
        String to = times.day(start).equals(times.day(end)) ? times.time(end) : times.dayAndTime(end);
        return duration.isNegative()
                ? labels.fill("summary.range", from, to)
                : labels.fill("summary.durationAndRange", DurationFormat.words(duration, labels), from, to);
    }

    /** What was hit, for whom and how. */
    public SummaryFactsWriter impact() {
        return services().userExperience().users().text("summary.notes", impact.getNotes(), "");
    }

    /** Which services were hit. */
    public SummaryFactsWriter services() {
        if (PlainText.areBlank(impact.getServices())) {
            return unknown("summary.services", "S3");
        }
        found.add(SummaryFact.ofWords("summary.services", () -> out.enumeration(impact.getServices())));
        return this;
    }

    /** What users saw of it. */
    public SummaryFactsWriter userExperience() {
        return text("summary.userExperience", impact.getUserExperience(), "S4");
    }

    /** How many users were hit. */
    public SummaryFactsWriter users() {
        BigDecimal share = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        if (share != null) {
            return words("summary.share", share(share, users));
        }
        unknown("summary.share", "S5");
        return users == null ? this : words("summary.users", NumberFormat.grouped(users, labels));
    }

    private String share(BigDecimal share, @Nullable Long users) {
        String percent = NumberFormat.percent(share, labels);
        return users == null
                ? percent
                : labels.fill(
                        "summary.shareAndNumber",
                        percent,
                        labels.count("user", users, NumberFormat.grouped(users, labels)));
    }

    /** The root cause in a line. */
    SummaryFactsWriter rootCause() {
        return text("summary.rootCause", summary.getRootCause(), "S6");
    }

    private SummaryFactsWriter text(String label, String text, String rule) {
        if (PlainText.isBlank(text)) {
            return unknown(label, rule);
        }
        found.add(SummaryFact.ofText(label, text));
        return this;
    }

    private SummaryFactsWriter words(String label, String words) {
        found.add(SummaryFact.ofWords(label, () -> out.own(words)));
        return this;
    }

    private SummaryFactsWriter unknown(String label, String rule) {
        String reason = waivers.take(rule);
        if (!reason.isEmpty()) {
            found.add(SummaryFact.ofWords(label, () -> out.message("notKnown", () -> out.text(reason))));
        }
        return this;
    }
}
