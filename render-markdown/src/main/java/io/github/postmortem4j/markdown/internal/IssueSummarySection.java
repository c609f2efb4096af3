package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What executives read: what happened, how long, who was hit and how, and why. */
final class IssueSummarySection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        IssueSummary summary = context.postmortem().getSummary();
        Impact impact = summary.getImpact();
        Waivers waivers = context.waivers();
        out.heading(2, out.labels().get("summary"));
        out.paragraphs(summary.getOverview());
        duration(context, out);
        services(impact, waivers, out);
        fact("summary.userExperience", impact.getUserExperience(), "S4", waivers, out);
        affectedUsers(impact, waivers, out);
        fact("summary.notes", impact.getNotes(), "", waivers, out);
        fact("summary.rootCause", summary.getRootCause(), "S6", waivers, out);
    }

    private static void fact(String label, String text, String rule, Waivers waivers, BlockWriter out)
            throws IOException {
        if (!PlainText.isBlank(text)) {
            out.bullet(() -> out.labelled(out.labels().get(label), text));
        } else {
            unknown(label, rule, waivers, out);
        }
    }

    private static void unknown(String label, String rule, Waivers waivers, BlockWriter out) throws IOException {
        String reason = waivers.take(rule);
        if (!reason.isEmpty()) {
            out.bullet(() -> out.paragraph(() -> {
                out.label(out.labels().get(label));
                out.phrase("notKnown", () -> out.text(reason));
            }));
        }
    }

    private static void ownFact(String label, String words, BlockWriter out) throws IOException {
        out.bullet(() -> out.paragraph(() -> {
            out.label(out.labels().get(label));
            out.own(words);
        }));
    }

    private static void duration(SectionContext context, BlockWriter out) throws IOException {
        IssueSummary summary = context.postmortem().getSummary();
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        Duration duration = summary.duration();
        if (start != null && end != null && duration != null) {
            ownFact("summary.duration", range(start, end, duration, context.times(), out.labels()), out);
            return;
        }
        if (start != null) {
            ownFact("summary.started", context.times().dayAndTime(start), out);
        }
        if (end != null) {
            ownFact("summary.ended", context.times().dayAndTime(end), out);
        }
        unknown("summary.duration", "S1", context.waivers(), out);
    }

    private static String range(
            OffsetDateTime start, OffsetDateTime end, Duration duration, TimeFormat times, Labels labels) {
        String from = times.dayAndTime(start);
        String to = times.day(start).equals(times.day(end)) ? times.time(end) : times.dayAndTime(end);
        return duration.isNegative()
                ? labels.fill("summary.range", from, to)
                : labels.fill("summary.durationAndRange", DurationFormat.words(duration, labels), from, to);
    }

    private static void services(Impact impact, Waivers waivers, BlockWriter out) throws IOException {
        if (PlainText.lines(impact.getServices()).isEmpty()) {
            unknown("summary.services", "S3", waivers, out);
        } else {
            out.bullet(() -> out.paragraph(() -> {
                out.label(out.labels().get("summary.services"));
                out.enumeration(impact.getServices());
            }));
        }
    }

    private static void affectedUsers(Impact impact, Waivers waivers, BlockWriter out) throws IOException {
        BigDecimal share = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        if (share == null) {
            unknown("summary.share", "S5", waivers, out);
        } else {
            ownFact("summary.share", share(share, users, out.labels()), out);
        }
        if (share == null && users != null) {
            ownFact("summary.users", NumberFormat.grouped(users, out.labels()), out);
        }
    }

    private static String share(BigDecimal share, @Nullable Long users, Labels labels) {
        String percent = NumberFormat.percent(share, labels);
        return users == null
                ? percent
                : labels.fill(
                        "summary.shareAndNumber",
                        percent,
                        labels.count("user", users, NumberFormat.grouped(users, labels)));
    }
}
