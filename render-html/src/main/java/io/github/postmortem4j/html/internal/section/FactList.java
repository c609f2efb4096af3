package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.NumberFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes facts of the summary as a list of terms and values. If a fact is missing and its rule is waived, the reason for
 * the waiver takes its place.
 */
public final class FactList {

    private static final String FIGURE = "fact figure";
    private static final String WIDE = "fact wide";

    private final PageWriter page;
    private final MarkupWriter out;
    private final Labels labels;
    private final TimeFormat times;
    private final IssueSummary summary;
    private final Impact impact;
    private final List<Runnable> facts = new ArrayList<>();

    /** Creates a list with no facts selected. */
    public FactList(PageWriter page) {
        this.page = page;
        this.out = page.markup();
        this.labels = page.labels();
        this.times = page.times();
        this.summary = page.postmortem().getSummary();
        this.impact = summary.getImpact();
    }

    /** Writes the selected facts, or nothing if there are none. */
    public void write() {
        out.enclose(() -> out.open("dl", "class", "facts"), () -> facts.forEach(Runnable::run));
    }

    /** Selects the start, the end and the duration of the outage. */
    public FactList duration() {
        OffsetDateTime start = summary.getStartedAt();
        OffsetDateTime end = summary.getEndedAt();
        if (start != null && end != null) {
            return period(start, end);
        }
        if (start != null) {
            words(SummaryField.STARTED, page.postmortem().ongoing() ? ongoing(start) : times.dayAndTime(start));
        }
        if (end != null) {
            words(SummaryField.ENDED, times.dayAndTime(end));
        }
        return waived(SummaryField.DURATION);
    }

    private FactList period(OffsetDateTime start, OffsetDateTime end) {
        Duration duration = Duration.between(start, end);
        String until = times.day(start).equals(times.day(end)) ? times.time(end) : times.dayAndTime(end);
        String range = labels.fill("summary.range", times.dayAndTime(start), until);
        if (duration.isNegative()) {
            return words(SummaryField.DURATION, range);
        }
        return add(FIGURE, SummaryField.DURATION, () -> {
            out.textElement("strong", DurationFormat.format(duration, labels));
            out.text(" ");
            out.textElement("span", range, "class", "small");
        });
    }

    private String ongoing(OffsetDateTime start) {
        String since = times.dayAndTime(start);
        Instant now = page.options().now();
        if (now == null) {
            return labels.fill("summary.ongoing", since);
        }
        Duration soFar = Duration.between(start.toInstant(), now).truncatedTo(ChronoUnit.MINUTES);
        return soFar.isNegative()
                ? labels.fill("summary.ongoing", since)
                : labels.fill("summary.ongoingSoFar", since, DurationFormat.format(soFar, labels));
    }

    /** Selects all facts about the impact. */
    public FactList impact() {
        users().services().userExperience();
        for (ImpactWindow window : impact.getWindows()) {
            add(WIDE, SummaryField.WINDOW, () -> new WindowFact(window, page).write());
        }
        return text(SummaryField.NOTES, impact.getNotes());
    }

    /** Selects the affected services. */
    public FactList services() {
        if (PlainText.areBlank(impact.getServices())) {
            return waived(SummaryField.SERVICES);
        }
        return add("fact", SummaryField.SERVICES, () -> {
            out.open("ul", "class", "chips");
            PlainText.lines(impact.getServices()).forEach(name -> out.textElement("li", name, "dir", "auto"));
            out.close();
        });
    }

    /** Selects the user experience. */
    public FactList userExperience() {
        return text(SummaryField.USER_EXPERIENCE, impact.getUserExperience());
    }

    /** Selects the percentage and the number of affected users. */
    public FactList users() {
        BigDecimal percent = impact.getAffectedUsersPercent();
        Long users = impact.getAffectedUsers();
        String number = users == null ? "" : NumberFormat.grouped(users, labels);
        if (percent == null) {
            waived(SummaryField.SHARE);
            return users == null ? this : figure(SummaryField.USERS, number, "");
        }
        String more = users == null ? "" : labels.count("user", users, number);
        return figure(SummaryField.SHARE, NumberFormat.percent(percent, labels), more);
    }

    /** Selects the one-line root cause. */
    public FactList rootCause() {
        return text(SummaryField.ROOT_CAUSE, summary.getRootCause());
    }

    private FactList figure(SummaryField field, String number, String more) {
        return add(FIGURE, field, () -> {
            out.textElement("strong", number);
            if (!more.isEmpty()) {
                out.text(" ");
                out.textElement("span", more, "class", "small");
            }
        });
    }

    private FactList text(SummaryField field, String text) {
        if (PlainText.isBlank(text)) {
            return waived(field);
        }
        return add(WIDE, field, () -> page.paragraphs(text));
    }

    private FactList words(SummaryField field, String words) {
        return add("fact", field, () -> out.text(words));
    }

    private FactList waived(SummaryField field) {
        String reason = page.waivers().take(field.rule());
        if (!reason.isEmpty()) {
            add("fact", field, () -> page.message("notKnown", () -> out.textElement("bdi", reason)));
        }
        return this;
    }

    private FactList add(String style, SummaryField field, Runnable value) {
        Runnable opening = () -> {
            out.open("div", "class", style);
            out.textElement("dt", labels.get(field.key()));
            out.open("dd");
        };
        facts.add(() -> out.enclose(opening, value));
        return this;
    }
}
