package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.DocumentTimes;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the timeline from all timeline sections of a document or, if there are none, from other sections with times.
 */
public final class TimelineReader {

    private static final int MIN_TIMED_LINES = 3;

    /** The sections that can be a timeline without its name, if their lines begin with times. */
    private static final Set<SectionKind> OPEN = EnumSet.of(WHAT_HAPPENED, SUMMARY, RESPONSE, ACTIONS_TAKEN, DETECTION);

    private final ReadingContext context;
    private final DocumentTimes times;
    private final @Nullable ZoneId documentZone;
    private final @Nullable LocalDate documentDay;
    private final Set<ZoneId> statedZones = new HashSet<>();
    private final Set<ZoneId> usedZones = new HashSet<>();

    public TimelineReader(
            ReadingContext context,
            DocumentTimes times,
            @Nullable ZoneId documentZone,
            @Nullable LocalDate documentDay) {
        this.context = context;
        this.times = times;
        this.documentZone = documentZone;
        this.documentDay = documentDay;
    }

    public void read() {
        List<EntryDraft> entries = new ArrayList<>();
        for (OutlineSection section : context.outline().sections()) {
            if (section.is(TIMELINE)) {
                read(section, entries);
            }
        }
        if (entries.isEmpty()) {
            List<OutlineSection> answers = AnswerSections.of(context.outline().sections());
            questions(answers, AnswerSections.take(answers), entries);
        }
        if (entries.isEmpty()) {
            readOtherSections(entries);
        }
        if (entries.isEmpty()) {
            List<OutlineSection> listed = AnswerSections.listed(
                    context.outline().sections(), context.words().phrases());
            questions(listed, AnswerSections.takeLists(listed), entries);
        }
        finish(entries);
    }

    /** Reads sections named like the spec's questions. */
    private void questions(List<OutlineSection> answers, List<MarkdownLine> lines, List<EntryDraft> entries) {
        if (!answers.isEmpty()) {
            TimelineClock clock = new TimelineClock(context, day(answers.get(0)), zone(answers.get(0)), lines);
            entries(new TimelineSectionReader(context, clock, lines, false, false), entries);
        }
    }

    private void read(OutlineSection section, List<EntryDraft> entries) {
        // A timeline within a block quote is the timeline, not a quotation in it.
        if (section.lines().stream().allMatch(MarkdownLine::quoted)) {
            section.lines().replaceAll(MarkdownLine::unquoted);
        }
        ZoneId stated = times.zone(section);
        ZoneId zone = stated != null ? stated : documentZone != null ? documentZone : outageZone();
        if (stated != null) {
            statedZones.add(stated);
        }
        LocalDate day = day(section);
        List<MarkdownLine> lines = RunOnEntries.apart(CodeEntries.asItems(section.lines()));
        TimelineClock clock = new TimelineClock(context, day, zone, lines);
        clock.defaultDay(times.isDefaultDay(section) ? day : null);
        boolean timed = section.isTimed() && !section.usesQuestions();
        entries(new TimelineSectionReader(context, clock, lines, timed, section.hasDottedTimes()), entries);
        usedZones.addAll(clock.zones());
        if (!section.lines().isEmpty()) {
            context.assembler().positions.put("/timeline", section.firstLine());
        }
    }

    private void entries(TimelineSectionReader reader, List<EntryDraft> entries) {
        entries.addAll(reader.read());
        context.otherSections().keep("", 0, reader.leftover(), "timeline");
    }

    /** {@return the offset of start and end of the outage if they have the same one, else {@code null}} */
    private @Nullable ZoneId outageZone() {
        OffsetDateTime start = context.assembler().startedAt;
        OffsetDateTime end = context.assembler().endedAt;
        return start != null && end != null && start.getOffset().equals(end.getOffset()) ? start.getOffset() : null;
    }

    private @Nullable LocalDate day(OutlineSection section) {
        LocalDate above = dayAbove(section);
        LocalDate named = above == null ? times.day(section) : above;
        if (named != null) {
            return named;
        }
        OffsetDateTime start = context.assembler().startedAt;
        return start == null ? documentDay : start.toLocalDate();
    }

    /** {@return the date of the closest heading with a date above this section, or {@code null} if there is none} */
    private @Nullable LocalDate dayAbove(OutlineSection section) {
        OutlineSection parent = section.parent();
        OutlineSection around = parent == null ? null : parent.enclosing(TIMELINE);
        MarkdownLine opener = section.opener();
        LocalDate day = null;
        for (MarkdownLine line : around == null ? List.<MarkdownLine>of() : around.lines()) {
            List<DayText> days = MomentFinder.days(line.text().text());
            boolean before = opener != null && line.line() < opener.line() && line.kind() == MarkdownLine.Kind.HEADING;
            day = before && days.size() == 1 ? context.times().dayOrNull(days.get(0), null) : day;
        }
        return day;
    }

    /** Reads sections without the name of a timeline in which several lines begin with times. */
    private void readOtherSections(List<EntryDraft> entries) {
        for (OutlineSection section : context.outline().sections()) {
            boolean open = section.kind() == null || OPEN.contains(section.kind());
            if (open && (isTimed(section) || hasDatedItems(section))) {
                List<MarkdownLine> before = new ArrayList<>();
                TimelineClock clock = new TimelineClock(context, day(section), zone(section), section.lines());
                TimelineSectionReader reader =
                        new TimelineSectionReader(context, clock, timed(section.lines(), before), true, false);
                entries.addAll(reader.read());
                usedZones.addAll(clock.zones());
                section.lines().clear();
                section.lines().addAll(before);
                section.lines().addAll(reader.leftover());
            }
        }
        if (entries.isEmpty()) {
            keyEvents(entries);
        }
    }

    private @Nullable ZoneId zone(OutlineSection section) {
        ZoneId stated = times.zone(section);
        return stated == null ? documentZone : stated;
    }

    /** {@return whether two items or more have a date and a time, and no other line begins with a time} */
    private static boolean hasDatedItems(OutlineSection section) {
        List<MarkdownLine> timed =
                section.lines().stream().filter(TimelineReader::isTimed).toList();
        return timed.size() > 1
                && timed.stream().allMatch(line -> {
                    LeadingMoment start = LeadingMoment.of(line);
                    return line.isItem() && start != null && start.moment().day() != null;
                });
    }

    private static boolean isTimed(OutlineSection section) {
        return section.lines().stream().filter(TimelineReader::isTimed).count() >= MIN_TIMED_LINES;
    }

    private static boolean isTimed(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        return start != null && start.hasClock();
    }

    /**
     * Splits lines at the first one that begins with a time.
     *
     * @return that line and those after it; the lines before it are added to {@code before}
     */
    private static List<MarkdownLine> timed(List<MarkdownLine> lines, List<MarkdownLine> before) {
        int first = 0;
        while (first < lines.size() && !isTimed(lines.get(first))) {
            before.add(lines.get(first));
            first++;
        }
        return new ArrayList<>(lines.subList(first, lines.size()));
    }

    private void keyEvents(List<EntryDraft> entries) {
        for (OutlineSection section : context.outline().sections()) {
            if (section.is(KEY_EVENTS)) {
                TimelineClock clock = new TimelineClock(context, day(section), zone(section), section.lines());
                entries.addAll(new KeyEventReader(context, clock).read(section.lines()));
                usedZones.addAll(clock.zones());
            }
        }
    }

    private void finish(List<EntryDraft> drafts) {
        List<EntryDraft> entries = drafts.stream().filter(this::isContent).toList();
        new EntryFactReader(context).read(entries);
        PostmortemAssembler assembler = context.assembler();
        for (EntryDraft entry : entries) {
            String pointer = "/timeline/" + assembler.entries.size();
            assembler.positions.put(pointer, entry.line);
            assembler.entries.add(entry.build(EntryKind.NOTE, entry.text()));
        }
        zone(drafts);
        compareDates();
    }

    private boolean isContent(EntryDraft entry) {
        if (entry.isEmpty() || EntryLines.isTemplate(entry)) {
            return false;
        }
        boolean state = context.words().phrases().isPhrase("STATE", entry.text());
        boolean placeholder = Placeholder.is(entry.text()) && !state;
        if (placeholder) {
            context.notes()
                    .add(
                            NoteKind.PLACEHOLDER,
                            entry.line,
                            '"' + Excerpt.whole(entry.statedTime + ' ' + entry.text())
                                    + "\" looks like template text: replace or delete it");
        }
        return !placeholder;
    }

    private void zone(List<EntryDraft> entries) {
        Set<ZoneId> own = new HashSet<>();
        entries.stream().map(entry -> entry.at).filter(Objects::nonNull).forEach(at -> own.add(at.getOffset()));
        if (statedZones.size() == 1) {
            context.assembler().zone = statedZones.iterator().next();
        } else if (documentZone != null) {
            context.assembler().zone = documentZone;
        } else if (own.size() == 1 && context.times().assumed() == null) {
            context.assembler().zone = usedZones.size() == 1
                    ? usedZones.iterator().next()
                    : own.iterator().next();
        } else if (own.isEmpty() && usedZones.size() == 1) {
            context.assembler().zone = usedZones.iterator().next();
        } else {
            context.assembler().zone = outageZone();
        }
    }

    /** Reports a timeline whose date is weeks away from the stated date of the outage. */
    private void compareDates() {
        PostmortemAssembler assembler = context.assembler();
        OffsetDateTime first =
                assembler.entries.isEmpty() ? null : assembler.entries.get(0).getAt();
        if (documentDay != null && first != null && assembler.startedAt == null) {
            long days = Math.abs(ChronoUnit.DAYS.between(documentDay, first.toLocalDate()));
            if (days > 20) {
                context.notes()
                        .add(
                                NoteKind.CONFLICTING_DATES,
                                context.assembler().positions.lineOf("/timeline/0"),
                                1,
                                "the timeline is weeks away from the date of the outage, " + documentDay
                                        + ": correct one of them");
            }
        }
    }
}
