package io.github.postmortem4j.markdown.read.internal.handwritten;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.cause.CauseReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.closing.ClosingSectionReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.DocumentTimes;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.SectionRoles;
import io.github.postmortem4j.markdown.read.internal.handwritten.head.HeadReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.head.MetadataReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.measures.MeasuresReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.AffectedShareReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.FrontMatterTimes;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.LabeledFact;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.LabeledFactFinder;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.LabeledFactReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.OutagePeriodReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.OutagePeriodResolver;
import io.github.postmortem4j.markdown.read.internal.handwritten.summary.PlainFactReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.timeline.TimelineReader;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.outline.SectionKinds;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sections of a document, in the order in which they depend on each other.
 */
public final class HandwrittenPageReader {

    private static final Set<SectionKind> CAUSES =
            EnumSet.of(ROOT_CAUSE, FAULT, CAUSE_AND_RESOLUTION, RESOLUTION, TRIGGER, CONTRIBUTING_FACTORS, WHYS);
    /** Standard sections that the model has no place for, so that their author need not change anything. */
    private static final Set<SectionKind> UNNOTED = EnumSet.of(LESSONS, CONCLUSION, DERIVED);

    private static final Set<SectionKind> EVENTS =
            EnumSet.of(KEY_EVENTS, DETECTION, ACTIONS_TAKEN, MISLEADING_PATHS, ESCALATION, RESPONSE, MESSAGING);

    private static final int MAX_PROSE_LINE = 20_000;

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final List<OutlineSection> sections;
    private final SectionRoles roles;
    private final List<MarkdownLine> prose = new ArrayList<>();

    /** Created when the timeline has been read. */
    private @Nullable ReportDays reportDays;

    public HandwrittenPageReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
        this.sections = context.outline().sections();
        this.roles = new SectionRoles(context);
    }

    public void read() {
        MetadataReader metadata =
                new MetadataReader(context.words().labels(), context.words().names(), assembler);
        HeadReader head = new HeadReader(context, metadata);
        head.read();
        prose.addAll(head.leadLines());
        sections.stream().filter(roles::isOverview).forEach(section -> prose.addAll(section.lines()));
        sections.stream().filter(section -> section.is(IMPACT)).forEach(section -> prose.addAll(section.lines()));
        if (sections.stream().noneMatch(section -> roles.isOverview(section) || section.is(IMPACT))) {
            prose.addAll(firstText());
        }
        prose.removeIf(line -> line.text().text().length() > MAX_PROSE_LINE);

        PlainFactReader plainFacts = new PlainFactReader(context);
        List<LabeledFact> facts = new LabeledFactFinder(context, roles).find();
        DocumentTimes times = new DocumentTimes(context);
        ZoneId zone = times.zone();
        LocalDate day = times.day(withFacts(facts, SectionKinds.SUMMARY_FACTS));
        OutagePeriodResolver periods = new OutagePeriodResolver(
                context.times(), day, times.nextDay(day), zone == null ? times.zoneOfTimelines() : zone);
        OutagePeriodReader outage = outage(facts, periods);
        affectedShare(facts, outage);
        if (assembler.affectedUsers == null) {
            plainFacts.affectedUsers(prose);
        }
        if (assembler.services.isEmpty()) {
            plainFacts.services(
                    withFacts(facts, EnumSet.of(USER_EXPERIENCE, FURTHER_IMPACT, DURATION, STARTED, ENDED)));
        }
        new TimelineReader(context, times, zone, day).read();
        plainFacts.servicesOfEntries();
        head.keepLead();
        sections.forEach(section -> section(section, metadata));
        new HeadingWords(context, roles).noteUnread();
        if (assembler.userExperience.isEmpty()) {
            plainFacts.userExperience(prose);
        }
        assembler.removeUnanswered();
        prose.forEach(this::links);
    }

    /**
     * {@return the text below a first heading with an unknown name, which states facts as a summary does; it is kept as it is}
     */
    private List<MarkdownLine> firstText() {
        return sections.stream()
                .filter(section -> !section.isRoot())
                .limit(1)
                .filter(section -> section.kind() == null && section.isHeading())
                .flatMap(section -> section.lines().stream())
                .filter(line -> line.kind() == MarkdownLine.Kind.TEXT)
                .toList();
    }

    /** {@return the prose and the lines of the labeled facts of some kinds} */
    private List<MarkdownLine> withFacts(List<LabeledFact> facts, Set<SectionKind> kinds) {
        List<MarkdownLine> lines = new ArrayList<>(prose);
        facts.stream().filter(fact -> kinds.contains(fact.kind())).forEach(fact -> lines.addAll(fact.lines()));
        return lines;
    }

    private OutagePeriodReader outage(List<LabeledFact> facts, OutagePeriodResolver periods) {
        OutagePeriodReader outage = new OutagePeriodReader(context, periods);
        outage.read(facts, prose);
        FrontMatterTimes.read(context);
        return outage;
    }

    private void affectedShare(List<LabeledFact> facts, OutagePeriodReader outage) {
        AffectedShareReader shares =
                new AffectedShareReader(context.notes(), context.words().phrases());
        LabeledFactReader reader = new LabeledFactReader(context, shares, outage.factsWithTimes());
        facts.forEach(reader::read);
        prose.forEach(shares::readProse);
        facts.stream()
                .filter(fact ->
                        fact.kind() == USER_EXPERIENCE || fact.kind() == SERVICES || fact.kind() == FURTHER_IMPACT)
                .forEach(fact -> fact.lines().forEach(shares::readProse));
        assembler.affectedUsersPercent = shares.share();
        if (assembler.affectedUsersPercent == null) {
            reader.keepShares();
        } else {
            assembler.positions.put("/summary/impact/affectedUsersPercent", shares.line());
        }
    }

    private void section(OutlineSection section, MetadataReader metadata) {
        SectionKind kind = section.kind();
        if (section.is(DATE)) {
            date(section);
        }
        if (section.is(TITLE) && !context.outline().isTitle(section.opener())) {
            otherSection(section);
        }
        if (section.isRoot() || roles.isTimeline(section) || roles.isFact(section)) {
            return;
        }
        recordStart(section);
        if (roles.isOverview(section)) {
            text("/summary/overview", section, assembler.overview, metadata);
        } else if (kind == IMPACT) {
            text("/summary/impact/userExperience", section, assembler.userExperience, metadata);
        } else if (kind != null && (CAUSES.contains(kind) || roles.isCause(section)) && !roles.isAside(section)) {
            new CauseReader(context).read(section);
            section.lines().forEach(this::links);
        } else if (roles.isMeasures(section)) {
            measures(section);
        } else if (kind == null || !(metadata.label(kind, section.lines()) || closingSection(section))) {
            otherSection(section);
        }
    }

    private ReportDays reportDays() {
        ReportDays days = reportDays == null ? new ReportDays(context) : reportDays;
        reportDays = days;
        return days;
    }

    /** Keeps what a section with the name of a date says besides the date that other values have. */
    private void date(OutlineSection section) {
        ReportDays days = reportDays();
        if (section.isHeading() && section.lines().stream().noneMatch(days::hasDay)) {
            otherSection(section);
        } else if (section.lines().stream().anyMatch(days::isUnused)) {
            List<MarkdownLine> lines = new ArrayList<>(section.lines());
            if (section.opener() != null) {
                lines.add(0, section.opener());
            }
            context.otherSections().keep("", 0, lines, roles.sectionBefore(section));
        } else {
            LabeledFactReader.keepLinesWithoutTimes(section.lines(), assembler);
        }
    }

    /** Records where a section begins. Findings about missing values point to the start of their section. */
    private void recordStart(OutlineSection section) {
        SectionKind kind = section.kind();
        if (roles.isOverview(section)) {
            assembler.positions.put("/summary", section.opener());
        } else if (kind == IMPACT) {
            assembler.positions.put("/summary/impact", section.opener());
        } else if (kind != null && CAUSES.contains(kind) && !roles.isAside(section)) {
            assembler.positions.put("/rootCauseAndResolution", section.opener());
        } else if (roles.isMeasures(section)) {
            assembler.positions.put("/correctiveMeasures", section.opener());
        }
    }

    private void text(String pointer, OutlineSection section, List<String> texts, MetadataReader metadata) {
        List<MarkdownLine> lines = new ArrayList<>(section.lines());
        lines.removeIf(line -> ZoneStatement.isAll(line.text().text()));
        if (roles.hasFacts(section)) {
            lines.removeIf(line -> line.isTable() && isUnderstood(line, metadata));
            // What is left of the table is kept, but not as prose.
            context.otherSections()
                    .keep("", 0, lines.stream().filter(MarkdownLine::isTable).toList(), "issue-summary");
            lines.removeIf(MarkdownLine::isTable);
        }
        if (!lines.isEmpty()) {
            assembler.positions.put(pointer, lines.get(0));
            texts.addAll(ParagraphText.paragraphs(lines));
        }
    }

    /** {@return whether a row of a table of facts was read, as a fact or as metadata} */
    private boolean isUnderstood(MarkdownLine row, MetadataReader metadata) {
        if (roles.isFactRow(row)) {
            return true;
        }
        if (row.cells().size() != 2) {
            return false;
        }
        SectionKind kind =
                context.words().names().findExact(row.cells().get(0).text().text());
        MarkdownLine value =
                row.with(MarkdownLine.Kind.TEXT, 0, row.cells().get(1).text());
        return kind != null && metadata.label(kind, List.of(value));
    }

    private void measures(OutlineSection section) {
        new MeasuresReader(context).read(section);
    }

    private boolean closingSection(OutlineSection section) {
        return new ClosingSectionReader(context).read(section);
    }

    private void otherSection(OutlineSection section) {
        boolean onlyParts = section.kind() != null && section.lines().isEmpty();
        if (onlyParts) {
            return;
        }
        if (section.isHeading()) {
            MarkdownLine opener = section.opener();
            if (opener != null && !section.lines().isEmpty()) {
                noteUnread(section.kind(), section.name(), opener);
            }
            context.otherSections()
                    .keep(section.name(), section.level(), section.lines(), roles.sectionBefore(section));
        } else {
            List<MarkdownLine> lines = new ArrayList<>();
            MarkdownLine opener = section.opener();
            if (opener != null) {
                lines.add(opener);
            }
            lines.addAll(section.lines());
            context.otherSections().keep("", 0, lines, roles.sectionBefore(section));
        }
    }

    private void noteUnread(@Nullable SectionKind kind, String name, MarkdownLine opener) {
        if (kind != null && UNNOTED.contains(kind)) {
            return;
        }
        String reason = kind != null && EVENTS.contains(kind)
                ? "\" is kept unchanged: if its facts are missing in the timeline, add them there"
                : "\" is not recognized and is kept unchanged: rename it if it is a standard section";
        context.notes().add(NoteKind.OTHER_SECTION, opener, "the section \"" + Excerpt.of(name) + reason);
    }

    private void links(MarkdownLine line) {
        for (TextRun run : line.text().runs()) {
            String uri = run.uri();
            if (uri != null) {
                assembler.addLink(run.text(), uri);
            }
        }
    }
}
