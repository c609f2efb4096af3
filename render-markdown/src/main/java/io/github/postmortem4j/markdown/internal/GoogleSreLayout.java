package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.HeadSection.Metadata;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;
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
    public static List<NamedSection> sections() {
        return List.of(
                new NamedSection("head", new HeadSection(Metadata.SEVERITY, Metadata.TAGS, Metadata.ID)),
                new NamedSection("date", GoogleSreLayout::date),
                new NamedSection("authors", GoogleSreLayout::authors),
                new NamedSection("status", GoogleSreLayout::status),
                new NamedSection("summary", GoogleSreLayout::summary),
                new NamedSection("impact", GoogleSreLayout::impact),
                new NamedSection("root-causes", GoogleSreLayout::rootCauses),
                new NamedSection("trigger", GoogleSreLayout::trigger),
                new NamedSection("resolution", GoogleSreLayout::resolution),
                new NamedSection("detection", GoogleSreLayout::detection),
                new NamedSection("action-items", GoogleSreLayout::actionItems),
                new NamedSection("lessons", new LessonsSection("googleSre.lessons")),
                new NamedSection("timeline", new TimelineSection("timeline.oneZone")),
                new NamedSection("supporting-information", GoogleSreLayout::supportingInformation),
                SpecLayout.NOTES);
    }

    private static void date(SectionContext context, BlockWriter out) throws IOException {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        if (start != null) {
            line("googleSre.date", () -> out.own(context.times().day(start)), out);
        }
    }

    private static void authors(SectionContext context, BlockWriter out) throws IOException {
        List<String> authors = context.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            line("googleSre.authors", () -> out.enumeration(authors), out);
        }
    }

    private static void status(SectionContext context, BlockWriter out) throws IOException {
        Postmortem.Status status = context.postmortem().getStatus();
        line("googleSre.status", () -> out.own(out.labels().get("status", status)), out);
    }

    private static void line(String label, BlockWriter.Body content, BlockWriter out) throws IOException {
        Fact.paragraphs(List.of(Fact.ofWords(label, content)), out);
    }

    private static void summary(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("googleSre.summary"));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        Fact.bullets(new Facts(context, out).duration().found(), out);
    }

    private static void impact(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("googleSre.impact"));
        Fact.bullets(new Facts(context, out).impact().found(), out);
    }

    private static void rootCauses(SectionContext context, BlockWriter out) throws IOException {
        Cause cause = new Cause(context, out);
        out.heading(2, out.labels().get("googleSre.rootCauses"));
        cause.line();
        cause.detail();
        cause.labelledFactors();
        cause.labelledWhys();
    }

    private static void trigger(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("googleSre.trigger"));
        new Cause(context, out).trigger();
    }

    private static void resolution(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get("googleSre.resolution"));
        new Cause(context, out).resolution();
    }

    private static void detection(SectionContext context, BlockWriter out) throws IOException {
        Story story = new Story(context, out);
        out.heading(2, out.labels().get("googleSre.detection"));
        story.entriesOf(Set.of(EntryKind.DETECTED));
        story.waived("T2", "T3");
    }

    private static void actionItems(SectionContext context, BlockWriter out) throws IOException {
        Measures measures = new Measures(context, out);
        out.heading(2, out.labels().get("googleSre.actionItems"));
        measures.taskTable();
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
    }

    private static void supportingInformation(SectionContext context, BlockWriter out) throws IOException {
        References references = new References(context, out);
        out.heading(2, out.labels().get("googleSre.supporting"));
        references.links();
        out.heading(3, out.labels().get("relatedIncidents"));
        references.relatedIncidents();
    }
}
