package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.internal.time.ZoneText;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the date and the time zone that a document states for all its times. */
public final class DocumentTimes {

    private static final int MAX_DATE = 30;

    private final ReadingContext context;

    /** The zones of the timelines, so that notes about them are added once. */
    private final IdentityHashMap<OutlineSection, Optional<ZoneId>> timelineZones = new IdentityHashMap<>();

    public DocumentTimes(ReadingContext context) {
        this.context = context;
    }

    /** {@return the zone stated outside of the timelines, or {@code null} if there is none or there are several} */
    public @Nullable ZoneId zone() {
        Set<ZoneId> zones = new LinkedHashSet<>();
        MarkdownLine last = null;
        for (OutlineSection section : context.outline().sections()) {
            boolean early = section.isRoot() || section.is(SectionKind.SUMMARY) || section.is(SectionKind.ZONE);
            for (MarkdownLine line : early ? section.lines() : List.<MarkdownLine>of()) {
                String text = line.text().text();
                ZoneText zone = section.is(SectionKind.ZONE) ? ZoneStatement.named(text) : ZoneStatement.in(text);
                if (zone != null && (section.is(SectionKind.ZONE) || ZoneStatement.isAll(text))) {
                    ZoneId known = context.times().zone(zone, line);
                    last = line;
                    if (known != null) {
                        zones.add(known);
                    }
                }
            }
        }
        if (zones.size() > 1 && last != null) {
            context.notes()
                    .add(NoteKind.CONFLICTING_ZONES, last, "several time zones are stated for all times: keep one");
        }
        return zones.size() == 1 ? zones.iterator().next() : null;
    }

    /**
     * {@return the zone that a timeline states above its times, or {@code null} if there is none or there are several}
     */
    public @Nullable ZoneId zone(OutlineSection timeline) {
        return timelineZones
                .computeIfAbsent(timeline, any -> Optional.ofNullable(statedZone(timeline)))
                .orElse(null);
    }

    private @Nullable ZoneId statedZone(OutlineSection timeline) {
        Set<ZoneId> zones = new LinkedHashSet<>();
        MarkdownLine opener = timeline.opener();
        ZoneText named = ZoneStatement.named(timeline.name());
        if (named != null && opener != null) {
            add(zones, named, opener);
        }
        for (List<MarkdownLine> paragraph : leadIn(timeline)) {
            String text = ParagraphText.text(paragraph);
            ZoneText stated = ZoneStatement.in(text);
            if (stated == null && isBracketed(text)) {
                stated = ZoneStatement.named(text);
            }
            if (stated != null) {
                add(zones, stated, paragraph.get(0));
            }
        }
        if (zones.size() > 1 && opener != null) {
            context.notes()
                    .add(
                            NoteKind.CONFLICTING_ZONES,
                            opener,
                            "several time zones are stated for this timeline: keep one");
        }
        return zones.size() == 1 ? zones.iterator().next() : null;
    }

    /**
     * {@return the zone that the timelines state above their times, or {@code null} if there is none or they disagree}
     */
    public @Nullable ZoneId zoneOfTimelines() {
        Set<ZoneId> zones = new LinkedHashSet<>();
        for (OutlineSection section : context.outline().sections()) {
            ZoneId zone = section.is(SectionKind.TIMELINE) ? zone(section) : null;
            if (zone != null) {
                zones.add(zone);
            }
        }
        return zones.size() == 1 ? zones.iterator().next() : null;
    }

    /** {@return the paragraphs of a timeline before its first time} */
    private static List<List<MarkdownLine>> leadIn(OutlineSection timeline) {
        List<MarkdownLine> lines = new ArrayList<>();
        for (MarkdownLine line : timeline.lines()) {
            LeadingMoment start = LeadingMoment.of(line);
            if (line.isTable() || (start != null && start.hasClock())) {
                break;
            }
            if (!line.isItem() && line.kind() != MarkdownLine.Kind.CODE) {
                lines.add(line);
            }
        }
        return PlainLines.paragraphs(lines);
    }

    /**
     * {@return whether a timeline states above its times that they are on one day unless another one is written, so
     * that a date counts for its own time only}
     */
    public boolean isDefaultDay(OutlineSection timeline) {
        return leadIn(timeline).stream()
                .map(ParagraphText::text)
                .anyMatch(text -> ZoneStatement.in(text) != null
                        && !days(text).isEmpty()
                        && context.words().phrases().has("UNLESS", text));
    }

    private static boolean isBracketed(String text) {
        return text.startsWith("(") && text.endsWith(")");
    }

    private void add(Set<ZoneId> zones, ZoneText zone, MarkdownLine line) {
        ZoneId known = context.times().zone(zone, line);
        if (known != null) {
            zones.add(known);
        }
    }

    /**
     * {@return the date of the outage, stated by a label, in the front matter, in the title or as the only date of the
     * summary; {@code null} if there is none}
     */
    public @Nullable LocalDate day(List<MarkdownLine> summary) {
        List<LocalDate> candidates = new ArrayList<>();
        for (OutlineSection section : context.outline().sections()) {
            if (section.is(SectionKind.DATE)) {
                section.lines().forEach(line -> candidates.addAll(days(line)));
            } else if (section.is(SectionKind.SUMMARY) || section.is(SectionKind.IMPACT)) {
                section.lines().stream()
                        .filter(this::isDateRow)
                        .forEach(row ->
                                candidates.addAll(days(row.cells().get(1).text().text())));
            }
        }
        if (candidates.isEmpty()) {
            candidates.addAll(daysOfField("incidentdate", "dateofincident"));
        }
        if (candidates.isEmpty()) {
            MarkdownLine title = context.outline().title();
            candidates.addAll(title == null ? days(context.assembler().title) : days(title));
        }
        if (candidates.isEmpty()) {
            List<LocalDate> published = daysOfField("date");
            summary.forEach(line -> candidates.addAll(daysOfOutage(line.text().text(), published)));
        }
        return only(candidates);
    }

    /**
     * {@return the second date in a title with two days, such as {@code Outage (2024-12-19/20)}, or {@code null} if the title
     * has no such dates or they do not follow each other}
     *
     * @param first the first date, or {@code null} if it is unknown
     */
    public @Nullable LocalDate nextDay(@Nullable LocalDate first) {
        MarkdownLine title = context.outline().title();
        String text = title == null ? context.assembler().title : title.text().text();
        List<DayText> days = MomentFinder.days(text);
        if (first == null || days.size() != 1 || !first.equals(context.times().dayOrNull(days.get(0), null))) {
            return null;
        }
        LocalDate next = first.plusDays(1);
        String after = text.substring(days.get(0).end());
        String number = String.valueOf(next.getDayOfMonth());
        boolean joined = !after.isEmpty() && "/-–".indexOf(after.charAt(0)) >= 0;
        boolean named = joined && (after.startsWith(number, 1) || after.startsWith("0" + number, 1));
        int end = named ? after.indexOf(number) + number.length() : 0;
        boolean whole = named && (end == after.length() || ")],: ".indexOf(after.charAt(end)) >= 0);
        return whole ? next : null;
    }

    /** {@return the dates in the field of the front matter with the first of these names that is present} */
    private List<LocalDate> daysOfField(String... names) {
        FrontMatter.Field field = context.source().frontMatter().find(names);
        return field == null || field.values().isEmpty()
                ? List.of()
                : days(field.values().get(0));
    }

    /**
     * {@return the dates in a text of the summary, without those in parentheses, as in "since the last change
     * (2024-05-02)", if the front matter has another date}
     */
    private List<LocalDate> daysOfOutage(String text, List<LocalDate> published) {
        List<LocalDate> days = new ArrayList<>();
        for (DayText day : MomentFinder.days(text)) {
            LocalDate resolved = context.times().dayOrNull(day, null);
            boolean aside = !published.isEmpty() && !published.contains(resolved) && isInParentheses(text, day.end());
            if (resolved != null && !aside) {
                days.add(resolved);
            }
        }
        return days;
    }

    /** {@return whether parentheses have nothing but the date that ends at an index} */
    private static boolean isInParentheses(String text, int end) {
        String before = text.substring(Math.max(0, end - MAX_DATE), end);
        int open = text.startsWith(")", end) ? before.lastIndexOf('(') : -1;
        List<DayText> days = open < 0 ? List.of() : MomentFinder.days(before.substring(open + 1));
        return days.size() == 1 && days.get(0).end() == before.length() - open - 1;
    }

    /**
     * {@return the only date in the name of a timeline or in its statement on all times, or {@code null} if there is
     * none or there are several}
     */
    public @Nullable LocalDate day(OutlineSection timeline) {
        LocalDate named = only(days(timeline.name()));
        if (named != null) {
            return named;
        }
        List<LocalDate> stated = new ArrayList<>();
        for (List<MarkdownLine> paragraph : leadIn(timeline)) {
            String text = ParagraphText.text(paragraph);
            if (ZoneStatement.in(text) != null) {
                stated.addAll(days(text));
            }
        }
        return only(stated);
    }

    private boolean isDateRow(MarkdownLine row) {
        return row.cells().size() == 2
                && context.words().names().findExact(row.cells().get(0).text().text()) == SectionKind.DATE;
    }

    private List<LocalDate> days(MarkdownLine line) {
        return days(line.text().text());
    }

    private List<LocalDate> days(String text) {
        List<LocalDate> days = new ArrayList<>();
        for (DayText day : MomentFinder.days(text)) {
            LocalDate resolved = context.times().dayOrNull(day, null);
            if (resolved != null) {
                days.add(resolved);
            }
        }
        return days;
    }

    private static @Nullable LocalDate only(List<LocalDate> days) {
        return days.stream().distinct().count() == 1 ? days.get(0) : null;
    }
}
