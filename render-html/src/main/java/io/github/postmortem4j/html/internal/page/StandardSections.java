package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.html.internal.section.CausePart;
import io.github.postmortem4j.html.internal.section.FactList;
import io.github.postmortem4j.html.internal.section.MeasuresPart;
import io.github.postmortem4j.html.internal.section.PageHead;
import io.github.postmortem4j.html.internal.section.PageHead.Item;
import io.github.postmortem4j.html.internal.section.ReferencesPart;
import io.github.postmortem4j.html.internal.section.TimelinePart;
import java.util.EnumSet;
import java.util.List;

/** The sections of the layouts of the spec, of Google's report of 2013, and of the page that takes a minute to read. */
final class StandardSections {

    static final PageSection HEAD = new PageSection("head", page -> PageHead.write(page, EnumSet.allOf(Item.class)));
    static final PageSection TIMELINE = PageSection.of("timeline", "timeline", TimelinePart::write);
    static final PageSection LESSONS = PageSection.of("lessons", "lessons", PageContents::lessons);
    static final PageSection NOTES = PageSection.of("notes", "notes", ReferencesPart::waivers);
    static final PageSection LINKS = new PageSection("links", page -> {
        page.section("links", page.labels().get("links"), page.captured(ReferencesPart::links));
        String relations = page.captured(ReferencesPart::relations);
        page.section("related-incidents", page.labels().get("relatedIncidents"), relations);
    });

    private StandardSections() {}

    static List<PageSection> spec() {
        return List.of(
                HEAD,
                PageSection.of("issue-summary", "summary", PageContents::issueSummary),
                TIMELINE,
                PageSection.of("root-cause-and-resolution", "cause", PageContents::causeAndResolution),
                PageSection.of("corrective-measures", "measures", PageContents::measures),
                LESSONS,
                LINKS,
                NOTES);
    }

    static List<PageSection> googleApiInfrastructure() {
        return List.of(
                HEAD,
                PageSection.of("issue-summary", "googleApi.summary", PageContents::issueSummary),
                TIMELINE,
                PageSection.of("root-cause", "googleApi.rootCause", PageContents::cause),
                PageSection.of("resolution-and-recovery", "googleApi.resolution", CausePart::resolution),
                PageSection.of("corrective-measures", "googleApi.measures", PageContents::measures),
                LESSONS,
                LINKS,
                NOTES);
    }

    static List<PageSection> executive() {
        return List.of(
                new PageSection("head", page -> PageHead.write(page, EnumSet.of(Item.STATUS, Item.SEVERITY))),
                PageSection.of("what-happened", "executive.whatHappened", PageContents::overview),
                PageSection.of(
                        "impact",
                        "executive.impact",
                        page -> new FactList(page)
                                .duration()
                                .users()
                                .services()
                                .userExperience()
                                .write()),
                PageSection.of("why", "executive.why", CausePart::summaryLine),
                PageSection.of("next-steps", "executive.nextSteps", MeasuresPart::mostImportantTasks));
    }
}
