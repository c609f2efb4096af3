package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.html.internal.section.CausePart;
import io.github.postmortem4j.html.internal.section.FactList;
import io.github.postmortem4j.html.internal.section.LessonsPart;
import io.github.postmortem4j.html.internal.section.PageHead;
import io.github.postmortem4j.html.internal.section.PageHead.Item;
import io.github.postmortem4j.html.internal.section.ReferencesPart;
import io.github.postmortem4j.html.internal.section.TimelinePart;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;

/** The sections of the layouts that follow a template: Google's book, Atlassian's handbook, PagerDuty's documentation. */
final class TemplateSections {

    private TemplateSections() {}

    static List<PageSection> googleSre() {
        return List.of(
                new PageSection(
                        "head",
                        page -> PageHead.write(page, EnumSet.of(Item.SEVERITY, Item.REVIEWERS, Item.TAGS, Item.ID))),
                new PageSection("date", TemplateSections::date),
                new PageSection("authors", TemplateSections::authors),
                new PageSection("status", TemplateSections::status),
                PageSection.of("summary", "googleSre.summary", PageContents::overviewAndDuration),
                PageSection.of("impact", "googleSre.impact", PageContents::impact),
                PageSection.of("root-causes", "googleSre.rootCauses", TemplateSections::rootCauses),
                PageSection.of("trigger", "googleSre.trigger", CausePart::trigger),
                PageSection.of("resolution", "googleSre.resolution", CausePart::resolution),
                PageSection.of("detection", "googleSre.detection", PageContents::detection),
                PageSection.of("action-items", "googleSre.actionItems", PageContents::tasksFirst),
                PageSection.of("lessons", "googleSre.lessons", PageContents::lessons),
                StandardSections.TIMELINE,
                PageSection.of("supporting-information", "googleSre.supporting", PageContents::references),
                StandardSections.NOTES);
    }

    static List<PageSection> atlassian() {
        return List.of(
                StandardSections.HEAD,
                PageSection.of("incident-summary", "atlassian.summary", PageContents::overviewAndDuration),
                PageSection.of("leadup", "atlassian.leadup", page -> {
                    CausePart.trigger(page);
                    TimelinePart.entriesBeforeTheStart(page);
                }),
                PageSection.of("fault", "atlassian.fault", page -> {
                    CausePart.detail(page);
                    page.part("cause.factors", CausePart::factors);
                }),
                PageSection.of("impact", "atlassian.impact", PageContents::impact),
                PageSection.of("detection", "atlassian.detection", PageContents::detection),
                PageSection.of("response", "atlassian.response", TemplateSections::response),
                PageSection.of("recovery", "atlassian.recovery", TemplateSections::recovery),
                StandardSections.TIMELINE,
                PageSection.of("five-whys", "atlassian.whys", CausePart::whys),
                PageSection.of("root-cause", "atlassian.rootCause", CausePart::summaryLine),
                PageSection.of("recurrence", "atlassian.recurrence", ReferencesPart::relations),
                StandardSections.LESSONS,
                PageSection.of("corrective-actions", "atlassian.actions", PageContents::measures),
                PageSection.of("links", "links", ReferencesPart::links),
                StandardSections.NOTES);
    }

    static List<PageSection> pagerDuty() {
        return List.of(
                StandardSections.HEAD,
                PageSection.of("overview", "pagerDuty.overview", PageContents::overview),
                PageSection.of("what-happened", "pagerDuty.whatHappened", page -> {
                    CausePart.detail(page);
                    page.part("cause.trigger", CausePart::trigger);
                }),
                PageSection.of("contributing-factors", "pagerDuty.factors", page -> {
                    new FactList(page).rootCause().write();
                    CausePart.factors(page);
                    page.part("cause.whys", CausePart::whys);
                }),
                PageSection.of("resolution", "pagerDuty.resolution", CausePart::resolution),
                PageSection.of(
                        "impact",
                        "pagerDuty.impact",
                        page -> new FactList(page).duration().impact().write()),
                PageSection.of("responders", "pagerDuty.responders", TimelinePart::responders),
                StandardSections.TIMELINE,
                PageSection.of(
                        "how-did-we-do",
                        "pagerDuty.howDidWeDo",
                        page -> LessonsPart.write("pagerDuty.wentWell", "pagerDuty.wentWrong", page)),
                PageSection.of("action-items", "pagerDuty.actionItems", PageContents::tasksFirst),
                PageSection.of(
                        "messaging", "pagerDuty.messaging", page -> TimelinePart.entries(page, EntryKind.COMMUNICATED)),
                StandardSections.LINKS,
                StandardSections.NOTES);
    }

    private static void rootCauses(PageWriter page) {
        CausePart.summaryLine(page);
        CausePart.detail(page);
        page.part("cause.factors", CausePart::factors);
        page.part("cause.whys", CausePart::whys);
    }

    private static void response(PageWriter page) {
        TimelinePart.entries(
                page, EntryKind.ACKNOWLEDGED, EntryKind.ESCALATED, EntryKind.INVESTIGATED, EntryKind.MISLEADING_PATH);
        TimelinePart.waivers(page, "T4", "T5", "T6");
    }

    private static void recovery(PageWriter page) {
        CausePart.resolution(page);
        TimelinePart.entries(page, EntryKind.MITIGATED, EntryKind.RESOLVED);
        TimelinePart.waivers(page, "T7");
    }

    private static void date(PageWriter page) {
        OffsetDateTime start = page.postmortem().getSummary().getStartedAt();
        if (start != null) {
            line("googleSre.date", page, () -> page.markup().text(page.times().day(start)));
        }
    }

    private static void authors(PageWriter page) {
        List<String> authors = page.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            line("googleSre.authors", page, () -> page.names(authors));
        }
    }

    private static void status(PageWriter page) {
        Postmortem.Status status = page.postmortem().getStatus();
        line("googleSre.status", page, () -> page.markup().text(page.labels().get("status", status)));
    }

    private static void line(String label, PageWriter page, Runnable content) {
        page.markup().open("p", "class", "line");
        page.markup()
                .textElement("strong", page.labels().fill("label", page.labels().get(label)));
        page.markup().text(" ");
        content.run();
        page.markup().close();
    }
}
