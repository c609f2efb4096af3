package io.github.postmortem4j.markdown.internal.page;

import static io.github.postmortem4j.EntryKind.*;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.layout.LayoutBlock;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.internal.section.DocumentFactLines;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.NextStepsWriter;
import io.github.postmortem4j.markdown.internal.section.OtherSectionsWriter;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.section.WaiversWriter;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a section of a built-in layout, part by part. A part without content writes nothing. */
public final class LayoutSectionWriter {

    private final LayoutSection section;
    private final SectionContext context;
    private final BlockWriter out;

    /** Created when a part needs it, because it sorts the timeline. */
    private @Nullable TimelineWriter timeline;

    private LayoutSectionWriter(LayoutSection section, SectionContext context, BlockWriter out) {
        this.section = section;
        this.context = context;
        this.out = out;
    }

    /** Writes a section, and after it the other sections of the document that belong behind it. */
    public static void write(LayoutSection section, SectionContext context, BlockWriter out) {
        LayoutSectionWriter writer = new LayoutSectionWriter(section, context, out);
        section.blocks().forEach(writer::write);
        OtherSectionsWriter.writeAfter(section.name(), context.postmortem().getExtensions(), out);
    }

    private void write(LayoutBlock block) {
        if (block.level() > 0) {
            out.heading(block.level(), heading(block));
        }
        block.parts().forEach(this::write);
    }

    private String heading(LayoutBlock block) {
        Labels labels = out.labels();
        return block.parts().contains(SectionPart.TIMELINE_OF_ONE_ZONE)
                ? TimelineSection.headingWithZone(block.heading(), timeline(), labels)
                : labels.get(block.heading());
    }

    private void write(SectionPart part) {
        switch (part) {
            case HEAD -> new HeadSection(section.metadata()).write(context, out);
            case START_DAY -> DocumentFactLines.startDay(context, out);
            case AUTHORS -> DocumentFactLines.authors(context, out);
            case STATUS -> DocumentFactLines.status(context, out);
            case OVERVIEW -> out.paragraphs(context.postmortem().getSummary().getOverview());
            case SUMMARY_FACTS -> facts().duration().impact().rootCause().bullets();
            case DURATION_FACTS -> facts().duration().bullets();
            case IMPACT_FACTS -> facts().impact().bullets();
            case FACT_TABLE -> factTable();
            case KEY_FACTS ->
                facts().duration().services().userExperience().users().bullets();
            case TIMELINE -> TimelineSection.write(timeline());
            case TIMELINE_OF_ONE_ZONE -> TimelineSection.writeOneZone(timeline());
            case TIMELINE_TABLE -> TimelineSection.writeTable(timeline(), out);
            case ENTRIES_BEFORE_START -> timeline().list(timeline().entriesBefore(STARTED));
            case DETECTION_ENTRIES -> entries(List.of("T2", "T3"), DETECTED);
            case RESPONSE_ENTRIES ->
                entries(List.of("T4", "T5", "T6"), ACKNOWLEDGED, ESCALATED, INVESTIGATED, MISLEADING_PATH);
            case RECOVERY_ENTRIES -> entries(List.of("T7"), MITIGATED, RESOLVED);
            case COMMUNICATION_ENTRIES -> entries(List.of(), COMMUNICATED);
            case RESPONDERS -> out.bullets(timeline().responders());
            case SHORT_CAUSE -> cause().summaryLine();
            case LABELED_SHORT_CAUSE -> cause().labelledSummaryLine();
            case DETAILED_CAUSE -> cause().detail();
            case TRIGGER -> cause().trigger();
            case LABELED_TRIGGER -> cause().labelledTrigger();
            case FACTORS -> cause().factors();
            case LABELED_FACTORS -> cause().labelledFactors();
            case WHYS -> cause().whys();
            case LABELED_WHYS -> cause().labelledWhys();
            case RESOLUTION -> cause().resolution();
            case IMPROVEMENTS -> measures().improvements();
            case TASKS -> measures().taskList();
            case TASK_TABLE -> measures().taskTable();
            case NEXT_STEPS -> NextStepsWriter.write(context, out);
            case LESSONS -> new LessonsSection().write(context, out);
            case TEAM_LESSONS -> new LessonsSection("pagerDuty.wentWell", "pagerDuty.wentWrong").write(context, out);
            case LINKS -> new ReferencesWriter(context, out).links();
            case RELATIONS -> new ReferencesWriter(context, out).relations();
            case WAIVERS -> WaiversWriter.write(context, out);
        }
    }

    private TimelineWriter timeline() {
        if (timeline == null) {
            timeline = new TimelineWriter(context, out);
        }
        return timeline;
    }

    private RootCauseWriter cause() {
        return new RootCauseWriter(context, out);
    }

    private MeasuresWriter measures() {
        return new MeasuresWriter(context, out);
    }

    private SummaryFactsWriter facts() {
        return new SummaryFactsWriter(context, out);
    }

    private void factTable() {
        Labels labels = out.labels();
        List<Runnable> header =
                List.of(() -> out.raw(labels.get("pagerDuty.measure")), () -> out.raw(labels.get("pagerDuty.value")));
        out.table(header, facts().duration().impact().rows());
    }

    private void entries(List<String> waivable, EntryKind... kinds) {
        timeline().list(timeline().entriesOf(kinds));
        waivable.forEach(timeline()::waiverReasons);
    }
}
