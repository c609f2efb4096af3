package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The sections of the example postmortem in appendix D of <a
 * href="https://sre.google/sre-book/example-postmortem/"><i>Site Reliability Engineering</i></a> (Beyer et al.,
 * O'Reilly 2016).
 */
public final class GoogleSreLayout {

    private GoogleSreLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                new BuiltInSection(
                        "head",
                        new HeadSection(List.of(
                                MetadataFields.SEVERITY,
                                MetadataFields.REVIEWERS,
                                MetadataFields.TAGS,
                                MetadataFields.ID))),
                new BuiltInSection("date", GoogleSreLayout::date),
                new BuiltInSection("authors", GoogleSreLayout::authors),
                new BuiltInSection("status", GoogleSreLayout::status),
                BuiltInSection.of("summary", "googleSre.summary", SharedContents::overviewAndDuration),
                BuiltInSection.of("impact", "googleSre.impact", SharedContents::impact),
                BuiltInSection.of("root-causes", "googleSre.rootCauses", GoogleSreLayout::rootCauses),
                BuiltInSection.of("trigger", "googleSre.trigger", GoogleSreLayout::trigger),
                BuiltInSection.of("resolution", "googleSre.resolution", SharedContents::resolution),
                BuiltInSection.of("detection", "googleSre.detection", SharedContents::detection),
                BuiltInSection.of("action-items", "googleSre.actionItems", GoogleSreLayout::actionItems),
                BuiltInSection.of("lessons", "googleSre.lessons", new LessonsSection()),
                new BuiltInSection("timeline", new TimelineSection("timeline.oneZone")),
                BuiltInSection.of(
                        "supporting-information", "googleSre.supporting", GoogleSreLayout::supportingInformation),
                SpecLayout.NOTES);
    }

    private static void date(SectionContext context, BlockWriter out) {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        if (start != null) {
            labelledLine("googleSre.date", () -> out.raw(context.times().day(start)), out);
        }
    }

    private static void authors(SectionContext context, BlockWriter out) {
        List<String> authors = context.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            labelledLine("googleSre.authors", () -> out.enumeration(authors), out);
        }
    }

    private static void status(SectionContext context, BlockWriter out) {
        Postmortem.Status status = context.postmortem().getStatus();
        labelledLine("googleSre.status", () -> out.raw(out.labels().get("status", status)), out);
    }

    private static void labelledLine(String label, Runnable content, BlockWriter out) {
        out.paragraph(() -> {
            out.label(out.labels().get(label));
            content.run();
        });
    }

    private static void rootCauses(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        cause.summaryLine();
        cause.detail();
        cause.labelledFactors();
        cause.labelledWhys();
    }

    private static void trigger(SectionContext context, BlockWriter out) {
        new RootCauseWriter(context, out).trigger();
    }

    private static void actionItems(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        measures.taskTable();
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
    }

    private static void supportingInformation(SectionContext context, BlockWriter out) {
        ReferencesWriter references = new ReferencesWriter(context, out);
        references.links();
        out.heading(3, out.labels().get("relatedIncidents"));
        references.relations();
    }
}
