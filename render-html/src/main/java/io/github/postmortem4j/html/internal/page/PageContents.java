package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.html.internal.section.CausePart;
import io.github.postmortem4j.html.internal.section.FactList;
import io.github.postmortem4j.html.internal.section.LessonsPart;
import io.github.postmortem4j.html.internal.section.MeasuresPart;
import io.github.postmortem4j.html.internal.section.ReferencesPart;
import io.github.postmortem4j.html.internal.section.TimelinePart;

/** Contents that several layouts have, under different headings. */
final class PageContents {

    private PageContents() {}

    static void overview(PageWriter page) {
        String overview = page.captured(
                inner -> inner.paragraphs(page.postmortem().getSummary().getOverview()));
        if (!overview.isEmpty()) {
            page.markup().element("div", () -> page.markup().trusted(overview), "class", "lead");
        }
    }

    static void issueSummary(PageWriter page) {
        overview(page);
        new FactList(page).duration().impact().rootCause().write();
    }

    static void overviewAndDuration(PageWriter page) {
        overview(page);
        new FactList(page).duration().write();
    }

    static void impact(PageWriter page) {
        new FactList(page).impact().write();
    }

    static void detection(PageWriter page) {
        TimelinePart.entries(page, EntryKind.DETECTED);
        TimelinePart.waivers(page, "T2", "T3");
    }

    static void cause(PageWriter page) {
        CausePart.detail(page);
        page.part("cause.trigger", CausePart::trigger);
        page.part("cause.factors", CausePart::factors);
        page.part("cause.whys", CausePart::whys);
    }

    static void causeAndResolution(PageWriter page) {
        page.part("cause.rootCause", CausePart::detail);
        page.part("cause.trigger", CausePart::trigger);
        page.part("cause.factors", CausePart::factors);
        page.part("cause.whys", CausePart::whys);
        page.part("cause.resolution", CausePart::resolution);
    }

    static void measures(PageWriter page) {
        page.part("measures.improvements", MeasuresPart::improvements);
        page.part("measures.tasks", MeasuresPart::tasks);
    }

    static void tasksFirst(PageWriter page) {
        MeasuresPart.tasks(page);
        page.part("measures.improvements", MeasuresPart::improvements);
    }

    static void lessons(PageWriter page) {
        LessonsPart.write("lessons.wentWell", "lessons.wentWrong", page);
    }

    static void references(PageWriter page) {
        ReferencesPart.links(page);
        page.part("relatedIncidents", ReferencesPart::relations);
    }
}
