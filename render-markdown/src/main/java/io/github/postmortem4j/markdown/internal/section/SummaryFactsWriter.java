package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes facts of the issue summary: first select them in the order in which they are to be shown, then write them as
 * bullets, paragraphs or table rows.
 *
 * <p>If a fact is missing and its rule is waived, the reason for the waiver takes its place.
 */
public final class SummaryFactsWriter {

    private final Postmortem postmortem;
    private final @Nullable Instant now;
    private final IssueSummary summary;
    private final Impact impact;
    private final TimeFormat times;
    private final UnprintedWaivers waivers;
    private final BlockWriter out;
    private final Labels labels;
    private final List<SummaryFact> facts = new ArrayList<>();

    /** Creates a writer with no facts selected. */
    public SummaryFactsWriter(SectionContext context, BlockWriter out) {
        this.postmortem = context.postmortem();
        this.now = context.options().now();
        this.summary = postmortem.getSummary();
        this.impact = summary.getImpact();
        this.times = context.times();
        this.waivers = context.waivers();
        this.out = out;
        this.labels = out.labels();
    }

    /** Writes the selected facts as a bullet list. */
    public void bullets() {
        for (SummaryFact fact : facts) {
            out.bullet(() -> fact.writeParagraphs(out));
        }
    }

    /** Writes the selected facts as paragraphs. */
    public void paragraphs() {
        for (SummaryFact fact : facts) {
            fact.writeParagraphs(out);
        }
    }

    /** {@return the selected facts as table rows of label and value} */
    public List<List<Runnable>> rows() {
        return facts.stream().map(fact -> fact.row(out)).toList();
    }

    /** Selects the start, the end and the duration of the outage. */
    public SummaryFactsWriter duration() {
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        if (start != null && end != null) {
            return words(SummaryField.DURATION, times.range(start, end));
        }
        if (start != null) {
            words(SummaryField.STARTED, postmortem.ongoing() ? ongoingSince(start) : times.dayAndTime(start));
        }
        if (end != null) {
            words(SummaryField.ENDED, times.dayAndTime(end));
        }
        return waived(SummaryField.DURATION);
    }

    private String ongoingSince(OffsetDateTime start) {
        String since = times.dayAndTime(start);
        Duration soFar =
                now == null ? null : Duration.between(start.toInstant(), now).truncatedTo(ChronoUnit.MINUTES);
        return soFar == null || soFar.isNegative()
                ? labels.fill("summary.ongoing", since)
                : labels.fill("summary.ongoingSoFar", since, DurationFormat.format(soFar, labels));
    }

    /** Selects all facts about the impact. */
    public SummaryFactsWriter impact() {
        services().userExperience().users();
        for (ImpactWindow window : impact.getWindows()) {
            ImpactWindowWriter writer = new ImpactWindowWriter(window, times, out);
            if (writer.hasContent()) {
                facts.add(SummaryFact.ofWords(SummaryField.WINDOW.key(), writer::write));
            }
        }
        return text(SummaryField.NOTES, impact.getNotes());
    }

    /** Selects the affected services. */
    public SummaryFactsWriter services() {
        if (PlainText.areBlank(impact.getServices())) {
            return waived(SummaryField.SERVICES);
        }
        facts.add(SummaryFact.ofWords(SummaryField.SERVICES.key(), () -> out.enumeration(impact.getServices())));
        return this;
    }

    /** Selects the user experience. */
    public SummaryFactsWriter userExperience() {
        return text(SummaryField.USER_EXPERIENCE, impact.getUserExperience());
    }

    /** Selects the percentage and the number of affected users. */
    public SummaryFactsWriter users() {
        BigDecimal percent = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        if (percent != null) {
            return words(SummaryField.SHARE, share(percent, users));
        }
        waived(SummaryField.SHARE);
        return users == null ? this : words(SummaryField.USERS, NumberFormat.grouped(users, labels));
    }

    private String share(BigDecimal percent, @Nullable Long users) {
        String share = NumberFormat.percent(percent, labels);
        if (users == null) {
            return share;
        }
        String number = labels.count("user", users, NumberFormat.grouped(users, labels));
        return labels.fill("summary.shareAndNumber", share, number);
    }

    /** Selects the one-line root cause. */
    public SummaryFactsWriter rootCause() {
        return text(SummaryField.ROOT_CAUSE, summary.getRootCause());
    }

    private SummaryFactsWriter text(SummaryField field, String text) {
        if (PlainText.isBlank(text)) {
            return waived(field);
        }
        facts.add(SummaryFact.ofText(field.key(), text));
        return this;
    }

    private SummaryFactsWriter words(SummaryField field, String words) {
        facts.add(SummaryFact.ofWords(field.key(), () -> out.raw(words)));
        return this;
    }

    private SummaryFactsWriter waived(SummaryField field) {
        String reason = waivers.take(field.rule());
        if (!reason.isEmpty()) {
            facts.add(SummaryFact.ofWords(field.key(), () -> notKnown(reason)));
        }
        return this;
    }

    /** Writes a reason in italics, by which the reader distinguishes it from a value that looks like one. */
    private void notKnown(String reason) {
        out.raw("*");
        out.message("notKnown", () -> out.text(reason));
        out.raw("*");
    }
}
