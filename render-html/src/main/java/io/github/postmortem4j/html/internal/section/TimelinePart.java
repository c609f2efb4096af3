package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.diagram.TimelineDrawing;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The timeline: the drawing, the times to detect and so on, and the entries. */
public final class TimelinePart {

    private static final String[] RULES = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"};

    private static final double WIDE = 960;
    private static final double NARROW = 340;

    private TimelinePart() {}

    /** Writes the whole timeline. */
    public static void write(PageWriter page) {
        metrics(page);
        if (page.options().diagram()) {
            drawing(page);
        }
        new EntryTable(page).write(NumberedEntry.of(page.postmortem()));
        waivers(page, RULES);
    }

    /** Writes the entries of some kinds. */
    public static void entries(PageWriter page, EntryKind... kinds) {
        new EntryTable(page).write(NumberedEntry.ofKinds(Set.of(kinds), page.postmortem()));
    }

    /** Writes the entries before the start of the outage. */
    public static void entriesBeforeTheStart(PageWriter page) {
        new EntryTable(page).write(NumberedEntry.before(EntryKind.STARTED, page.postmortem()));
    }

    /** Writes the names of those who acted or were called in. */
    public static void responders(PageWriter page) {
        List<String> names = NumberedEntry.of(page.postmortem()).stream()
                .flatMap(numbered ->
                        Stream.concat(Stream.of(numbered.entry().getBy()), numbered.entry().getEscalatedTo().stream()))
                .map(PlainText::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            page.markup().open("ul", "class", "chips");
            names.forEach(name -> page.markup().textElement("li", name, "dir", "auto"));
            page.markup().close();
        }
    }

    /** Writes the reasons for waiving rules about the timeline. */
    public static void waivers(PageWriter page, String... rules) {
        for (String rule : rules) {
            page.waiver("waived." + rule, rule);
        }
    }

    private static void drawing(PageWriter page) {
        TimelineDrawing drawing = TimelineDrawing.of(page.postmortem(), page.times(), page.labels());
        if (drawing.hasContent()) {
            MarkupWriter out = page.markup();
            String title = page.labels().get("timeline");
            out.open("figure", "class", "drawing");
            out.element("div", () -> drawing.write(WIDE, "wide", title, "", out), "class", "for-wide");
            out.element("div", () -> drawing.write(NARROW, "narrow", title, "", out), "class", "for-narrow");
            out.close();
            out.lineFeed();
        }
    }

    private static void metrics(PageWriter page) {
        if (page.postmortem().getTimeline().getEntries().isEmpty()) {
            return;
        }
        Postmortem postmortem = page.postmortem();
        Duration outage = postmortem.getSummary().duration();
        Duration resolved = postmortem.timeToResolve();
        page.markup().enclose(() -> page.markup().open("ul", "class", "metrics"), () -> {
            metric("timeline.toDetect", postmortem.timeToDetect(), outage, page);
            metric("timeline.toAcknowledge", postmortem.timeToAcknowledge(), outage, page);
            metric("timeline.toMitigate", postmortem.timeToMitigate(), outage, page);
            if (outage == null || outage.equals(resolved)) {
                metric("timeline.toResolve", resolved, outage, page);
            }
        });
    }

    /** A time that exceeds the duration in the summary contradicts it and is omitted. */
    private static void metric(String label, @Nullable Duration duration, @Nullable Duration outage, PageWriter page) {
        boolean contradictory = outage != null && duration != null && duration.compareTo(outage) > 0;
        if (duration != null && !duration.isNegative() && !contradictory) {
            String words = DurationFormat.format(duration, page.labels());
            page.markup().open("li");
            page.message(label, () -> page.markup().textElement("strong", words));
            page.markup().close();
        }
    }
}
