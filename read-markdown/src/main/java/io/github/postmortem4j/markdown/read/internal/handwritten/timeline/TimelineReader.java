package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.DocumentTimes;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.rendered.EntryDetailReader;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all timelines of a document, and what stands for one where there is none. */
public final class TimelineReader {

    private static final int FEWEST = 3;

    private final ReadingContext context;
    private final DocumentTimes times;
    private final @Nullable ZoneId documentZone;
    private final @Nullable LocalDate documentDay;
    private final Set<ZoneId> zones = new HashSet<>();
    private final Set<ZoneId> named = new HashSet<>();

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
            instead(entries);
        }
        finish(entries);
    }

    private void read(OutlineSection section, List<EntryDraft> entries) {
        ZoneId stated = times.zone(section);
        ZoneId zone = stated != null ? stated : documentZone != null ? documentZone : outageZone();
        if (stated != null) {
            zones.add(stated);
        }
        TimelineClock clock = new TimelineClock(context, day(section), zone, section.lines());
        TimelineSectionReader reader =
                new TimelineSectionReader(context, clock, section.isTimed() && !section.usesQuestions());
        entries.addAll(reader.read(section.lines()));
        context.otherSections().keep("", 0, reader.left(), "timeline");
        named.addAll(clock.named());
        if (!section.lines().isEmpty()) {
            context.assembler().positions.put("/timeline", section.firstLine());
        }
    }

    /** A summary that names one zone speaks for the times below it too. */
    private @Nullable ZoneId outageZone() {
        OffsetDateTime start = context.assembler().startedAt;
        OffsetDateTime end = context.assembler().endedAt;
        boolean same = start != null && end != null && start.getOffset().equals(end.getOffset());
        return same && start != null ? start.getOffset() : null;
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

    /** The day of the last heading with one, in a section of several days. */
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

    /** Without a section called so, lines that begin with times are a timeline all the same. */
    private void instead(List<EntryDraft> entries) {
        for (OutlineSection section : context.outline().sections()) {
            boolean open =
                    section.kind() == null || section.is(WHAT_HAPPENED) || section.is(SUMMARY) || section.is(RESPONSE);
            if (open && timedLines(section) >= FEWEST) {
                List<MarkdownLine> left = new ArrayList<>();
                TimelineClock clock = new TimelineClock(context, day(section), zone(section), section.lines());
                TimelineSectionReader reader = new TimelineSectionReader(context, clock, true);
                entries.addAll(reader.read(timed(section.lines(), left)));
                section.lines().clear();
                section.lines().addAll(left);
                section.lines().addAll(reader.left());
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

    private static long timedLines(OutlineSection section) {
        return section.lines().stream().filter(TimelineReader::isTimed).count();
    }

    private static boolean isTimed(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        return start != null && start.hasClock();
    }

    /** {@return the lines from the first that begins with a time}, those before it in the other list */
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
                List<EntryDraft> found = KeyEventReader.read(section.lines(), clock);
                entries.addAll(found);
                if (!found.isEmpty()) {
                    section.lines().clear();
                }
            }
        }
    }

    private void finish(List<EntryDraft> entries) {
        boolean told = entries.stream().anyMatch(entry -> entry.kind != null);
        EntryKindClassifier kinds = new EntryKindClassifier(context.words().kinds());
        EntryDetailReader details = new EntryDetailReader(context.words().labels());
        PostmortemAssembler assembler = context.assembler();
        for (EntryDraft entry : entries) {
            String text = entry.text();
            if (entry.isEmpty()) {
                continue;
            }
            if (!context.exact() && Placeholder.is(text)) {
                context.notes().add(NoteKind.PLACEHOLDER, entry.line, "the entry is still that of the template");
                continue;
            }
            if (entry.kind == null && !(context.exact() && told)) {
                kinds.tell(entry, text);
            } else if (!context.exact()) {
                kinds.complete(entry, text);
            }
            boolean word =
                    context.exact() && details.kindNamed(text) == (entry.kind == null ? EntryKind.NOTE : entry.kind);
            String pointer = "/timeline/" + assembler.entries.size();
            assembler.positions.put(pointer, entry.line);
            assembler.entries.add(entry.build(EntryKind.NOTE, word ? "" : text));
        }
        zone(entries);
        if (!context.exact()) {
            compareDates();
        }
    }

    private void zone(List<EntryDraft> entries) {
        Set<ZoneId> own = new HashSet<>();
        entries.stream().map(entry -> entry.at).filter(Objects::nonNull).forEach(at -> own.add(at.getOffset()));
        if (zones.size() == 1) {
            context.assembler().zone = zones.iterator().next();
        } else if (documentZone != null) {
            context.assembler().zone = documentZone;
        } else if (own.size() == 1 && context.times().assumed() == null) {
            context.assembler().zone =
                    named.size() == 1 ? named.iterator().next() : own.iterator().next();
        } else if (own.isEmpty() && named.size() == 1) {
            context.assembler().zone = named.iterator().next();
        } else {
            context.assembler().zone = outageZone();
        }
    }

    /** "June" above and "May" below. */
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
                                "the timeline is not of the day that is stated for the outage, " + documentDay);
            }
        }
    }
}
