package io.github.postmortem4j.html.internal.page;

import static io.github.postmortem4j.EntryKind.*;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.html.internal.section.CausePart;
import io.github.postmortem4j.html.internal.section.DocumentLine;
import io.github.postmortem4j.html.internal.section.FactList;
import io.github.postmortem4j.html.internal.section.LessonsPart;
import io.github.postmortem4j.html.internal.section.MeasuresPart;
import io.github.postmortem4j.html.internal.section.PageHead;
import io.github.postmortem4j.html.internal.section.ReferencesPart;
import io.github.postmortem4j.html.internal.section.TimelinePart;
import io.github.postmortem4j.markdown.internal.layout.LayoutBlock;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a section of a built-in layout, part by part. A part without content writes nothing. */
final class LayoutSectionPage {

    private final LayoutSection section;

    LayoutSectionPage(LayoutSection section) {
        this.section = section;
    }

    /** Writes the section, and after it the other sections of the document that belong behind it. */
    void write(PageWriter page) {
        List<LayoutBlock> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); ) {
            LayoutBlock block = blocks.get(i);
            int end = i + 1;
            while (end < blocks.size() && blocks.get(end).level() > 2) {
                end++;
            }
            List<LayoutBlock> content = blocks.subList(i, end);
            if (block.level() == 2) {
                String id = i == 0 ? section.name() : id(block.heading());
                page.section(id, page.labels().get(block.heading()), () -> content.forEach(part -> write(part, page)));
            } else {
                content.forEach(part -> write(part, page));
            }
            i = end;
        }
        OtherSections.writeAfter(section.name(), page);
    }

    /** {@return the key of a label as an id: {@code related-incidents}} */
    private static String id(String key) {
        return key.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Writes a block, in which the parts with a label of their own follow those below the heading. */
    private void write(LayoutBlock block, PageWriter page) {
        List<SectionPart> labeled = new ArrayList<>();
        List<SectionPart> plain = new ArrayList<>();
        block.parts().forEach(part -> (part.label().isEmpty() ? plain : labeled).add(part));
        if (block.level() > 2) {
            page.part(block.heading(), () -> plain.forEach(part -> write(part, page)));
        } else {
            plain.forEach(part -> write(part, page));
        }
        labeled.forEach(part -> page.part(part.label(), () -> write(part, page)));
    }

    private void write(SectionPart part, PageWriter page) {
        switch (part) {
            case HEAD -> PageHead.write(page, section.metadata());
            case START_DAY -> DocumentLine.startDay(page);
            case AUTHORS -> DocumentLine.authors(page);
            case STATUS -> DocumentLine.status(page);
            case OVERVIEW -> overview(page);
            case SUMMARY_FACTS ->
                new FactList(page).duration().impact().rootCause().write();
            case DURATION_FACTS -> new FactList(page).duration().write();
            case IMPACT_FACTS -> new FactList(page).impact().write();
            case FACT_TABLE -> new FactList(page).duration().impact().write();
            case KEY_FACTS ->
                new FactList(page)
                        .duration()
                        .users()
                        .services()
                        .userExperience()
                        .write();
            case TIMELINE, TIMELINE_OF_ONE_ZONE, TIMELINE_TABLE -> TimelinePart.write(page);
            case ENTRIES_BEFORE_START -> TimelinePart.entriesBeforeTheStart(page);
            case DETECTION_ENTRIES -> entries(page, List.of("T2", "T3"), DETECTED);
            case RESPONSE_ENTRIES ->
                entries(page, List.of("T4", "T5", "T6"), ACKNOWLEDGED, ESCALATED, INVESTIGATED, MISLEADING_PATH);
            case RECOVERY_ENTRIES -> entries(page, List.of("T7"), MITIGATED, RESOLVED);
            case COMMUNICATION_ENTRIES -> entries(page, List.of(), COMMUNICATED);
            case RESPONDERS -> TimelinePart.responders(page);
            case SHORT_CAUSE -> CausePart.summaryLine(page);
            case LABELED_SHORT_CAUSE -> new FactList(page).rootCause().write();
            case DETAILED_CAUSE -> CausePart.detail(page);
            case TRIGGER, LABELED_TRIGGER -> CausePart.trigger(page);
            case FACTORS, LABELED_FACTORS -> CausePart.factors(page);
            case WHYS, LABELED_WHYS -> CausePart.whys(page);
            case RESOLUTION -> CausePart.resolution(page);
            case IMPROVEMENTS -> MeasuresPart.improvements(page);
            case TASKS, TASK_TABLE -> MeasuresPart.tasks(page);
            case NEXT_STEPS -> MeasuresPart.mostImportantTasks(page);
            case LESSONS -> LessonsPart.write("lessons.wentWell", "lessons.wentWrong", page);
            case TEAM_LESSONS -> LessonsPart.write("pagerDuty.wentWell", "pagerDuty.wentWrong", page);
            case LINKS -> ReferencesPart.links(page);
            case RELATIONS -> ReferencesPart.relations(page);
            case WAIVERS -> ReferencesPart.waivers(page);
        }
    }

    private static void overview(PageWriter page) {
        MarkupWriter out = page.markup();
        out.enclose(
                () -> out.open("div", "class", "lead"),
                () -> page.paragraphs(page.postmortem().getSummary().getOverview()));
    }

    private static void entries(PageWriter page, List<String> waivable, EntryKind... kinds) {
        TimelinePart.entries(page, kinds);
        waivable.forEach(rule -> TimelinePart.waivers(page, rule));
    }
}
