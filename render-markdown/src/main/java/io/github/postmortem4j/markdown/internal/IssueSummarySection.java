package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;

/** What executives read: what happened, how long, who was hit and how, and why. */
final class IssueSummarySection implements Section {

    @Override
    public void write(SectionContext context, MarkdownWriter out) throws IOException {
        IssueSummary summary = context.postmortem().getSummary();
        Impact impact = summary.getImpact();
        Waivers waivers = context.waivers();
        out.heading(2, "Issue summary");
        out.paragraphs(summary.getOverview());
        duration(context, out);
        services(impact, waivers, out);
        fact("User experience", impact.getUserExperience(), "S4", waivers, out);
        affectedUsers(impact, waivers, out);
        fact("Further impact", impact.getNotes(), "", waivers, out);
        fact("Root cause", summary.getRootCause(), "S6", waivers, out);
    }

    private static void fact(String label, String text, String rule, Waivers waivers, MarkdownWriter out)
            throws IOException {
        if (!PlainText.isBlank(text)) {
            out.bullet(() -> out.labelled(label, text));
        } else {
            unknown(label, rule, waivers, out);
        }
    }

    private static void unknown(String label, String rule, Waivers waivers, MarkdownWriter out) throws IOException {
        String reason = waivers.take(rule);
        if (!reason.isEmpty()) {
            out.bullet(() -> out.paragraph(() -> {
                out.label(label);
                out.own("not known – ");
                out.text(reason);
            }));
        }
    }

    private static void ownFact(String label, String words, MarkdownWriter out) throws IOException {
        out.bullet(() -> out.paragraph(() -> {
            out.label(label);
            out.own(words);
        }));
    }

    private static void duration(SectionContext context, MarkdownWriter out) throws IOException {
        IssueSummary summary = context.postmortem().getSummary();
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        Duration duration = summary.duration();
        if (start != null && end != null && duration != null) {
            String words = duration.isNegative() ? "" : DurationFormat.words(duration) + ", ";
            ownFact("Duration", words + "from " + range(start, end, context.times()), out);
            return;
        }
        if (start != null) {
            ownFact("Started", context.times().dayAndTime(start), out);
        }
        if (end != null) {
            ownFact("Ended", context.times().dayAndTime(end), out);
        }
        unknown("Duration", "S1", context.waivers(), out);
    }

    private static String range(OffsetDateTime start, OffsetDateTime end, TimeFormat times) {
        boolean sameDay = times.day(start).equals(times.day(end));
        return times.dayAndTime(start) + " to " + (sameDay ? times.time(end) : times.dayAndTime(end));
    }

    private static void services(Impact impact, Waivers waivers, MarkdownWriter out) throws IOException {
        if (PlainText.lines(impact.getServices()).isEmpty()) {
            unknown("Services affected", "S3", waivers, out);
        } else {
            out.bullet(() -> out.paragraph(() -> {
                out.label("Services affected");
                out.enumeration(impact.getServices());
            }));
        }
    }

    private static void affectedUsers(Impact impact, Waivers waivers, MarkdownWriter out) throws IOException {
        BigDecimal share = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        if (share == null) {
            unknown("Share of users affected", "S5", waivers, out);
        } else {
            String number = users == null ? "" : " (" + NumberFormat.grouped(users) + " users)";
            ownFact("Share of users affected", NumberFormat.percent(share) + number, out);
        }
        if (share == null && users != null) {
            ownFact("Users affected", NumberFormat.grouped(users), out);
        }
    }
}
