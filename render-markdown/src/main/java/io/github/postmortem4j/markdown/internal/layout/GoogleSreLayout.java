package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection.Metadata;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.MeasuresWriter;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.section.SummaryFact;
import io.github.postmortem4j.markdown.internal.section.SummaryFactsWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineWriter;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/**
 * The sections of the example postmortem in <i>Site Reliability Engineering</i> (Beyer and others, O'Reilly 2016), appendix D,
 * <a href="https://sre.google/sre-book/example-postmortem/">on the web</a>.
 */
public final class GoogleSreLayout {

    private GoogleSreLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                new BuiltInSection("head", new HeadSection(Metadata.SEVERITY, Metadata.TAGS, Metadata.ID)),
                new BuiltInSection("date", GoogleSreLayout::date),
                new BuiltInSection("authors", GoogleSreLayout::authors),
                new BuiltInSection("status", GoogleSreLayout::status),
                new BuiltInSection("summary", GoogleSreLayout::summary),
                new BuiltInSection("impact", GoogleSreLayout::impact),
                new BuiltInSection("root-causes", GoogleSreLayout::rootCauses),
                new BuiltInSection("trigger", GoogleSreLayout::trigger),
                new BuiltInSection("resolution", GoogleSreLayout::resolution),
                new BuiltInSection("detection", GoogleSreLayout::detection),
                new BuiltInSection("action-items", GoogleSreLayout::actionItems),
                new BuiltInSection("lessons", new LessonsSection("googleSre.lessons")),
                new BuiltInSection("timeline", new TimelineSection("timeline.oneZone")),
                new BuiltInSection("supporting-information", GoogleSreLayout::supportingInformation),
                SpecLayout.NOTES);
    }

    private static void date(SectionContext context, BlockWriter out) {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        if (start != null) {
            line("googleSre.date", () -> out.own(context.times().day(start)), out);
        }
    }

    private static void authors(SectionContext context, BlockWriter out) {
        List<String> authors = context.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            line("googleSre.authors", () -> out.enumeration(authors), out);
        }
    }

    private static void status(SectionContext context, BlockWriter out) {
        Postmortem.Status status = context.postmortem().getStatus();
        line("googleSre.status", () -> out.own(out.labels().get("status", status)), out);
    }

    private static void line(String label, Runnable content, BlockWriter out) {
        SummaryFact.paragraphs(List.of(SummaryFact.ofWords(label, content)), out);
    }

    private static void summary(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("googleSre.summary"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        SummaryFact.bullets(new SummaryFactsWriter(context, out).duration().found(), out);
    }

    private static void impact(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("googleSre.impact"));
        SummaryFact.bullets(new SummaryFactsWriter(context, out).impact().found(), out);
    }

    private static void rootCauses(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("googleSre.rootCauses"));
        cause.line();
        cause.detail();
        cause.labelledFactors();
        cause.labelledWhys();
    }

    private static void trigger(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("googleSre.trigger"));
        new RootCauseWriter(context, out).trigger();
    }

    private static void resolution(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("googleSre.resolution"));
        new RootCauseWriter(context, out).resolution();
    }

    private static void detection(SectionContext context, BlockWriter out) {
        TimelineWriter story = new TimelineWriter(context, out);
        out.heading(2, out.labels().get("googleSre.detection"));
        story.entriesOf(Set.of(EntryKind.DETECTED));
        story.waived("T2", "T3");
    }

    private static void actionItems(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        out.heading(2, out.labels().get("googleSre.actionItems"));
        measures.taskTable();
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
    }

    private static void supportingInformation(SectionContext context, BlockWriter out) {
        ReferencesWriter references = new ReferencesWriter(context, out);
        out.heading(2, out.labels().get("googleSre.supporting"));
        references.links();
        out.heading(3, out.labels().get("relatedIncidents"));
        references.relatedIncidents();
    }
}
