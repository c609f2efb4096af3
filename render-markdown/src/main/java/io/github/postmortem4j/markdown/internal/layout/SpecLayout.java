package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.HeadSection;
import io.github.postmortem4j.markdown.internal.section.LessonsSection;
import io.github.postmortem4j.markdown.internal.section.ReferencesWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/** The sections of the spec, in its order. */
public final class SpecLayout {

    /** The title, the metadata and the hook. */
    public static final BuiltInSection HEAD = new BuiltInSection("head", new HeadSection(MetadataFields.all()));

    /** The issue summary. */
    public static final BuiltInSection ISSUE_SUMMARY =
            BuiltInSection.of("issue-summary", "summary", SharedContents::issueSummary);

    /** The timeline. */
    public static final BuiltInSection TIMELINE = new BuiltInSection("timeline", new TimelineSection());

    /** The root cause and the resolution, in detail. */
    public static final BuiltInSection ROOT_CAUSE_AND_RESOLUTION =
            BuiltInSection.of("root-cause-and-resolution", "cause", SpecLayout::rootCauseAndResolution);

    /** The corrective and preventative measures. */
    public static final BuiltInSection CORRECTIVE_MEASURES =
            BuiltInSection.of("corrective-measures", "measures", SharedContents::measures);

    /** The lessons learned. */
    public static final BuiltInSection LESSONS = BuiltInSection.of("lessons", "lessons", new LessonsSection());

    /** The links and the related incidents. */
    public static final BuiltInSection LINKS = new BuiltInSection("links", SpecLayout::links);

    /** The reasons for waived rules that no other section printed. */
    public static final BuiltInSection NOTES = BuiltInSection.of("notes", "notes", SpecLayout::waivers);

    private SpecLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                HEAD, ISSUE_SUMMARY, TIMELINE, ROOT_CAUSE_AND_RESOLUTION, CORRECTIVE_MEASURES, LESSONS, LINKS, NOTES);
    }

    private static void rootCauseAndResolution(SectionContext context, BlockWriter out) {
        out.heading(3, out.labels().get("cause.rootCause"));
        SharedContents.rootCause(context, out);
        out.heading(3, out.labels().get("cause.resolution"));
        SharedContents.resolution(context, out);
    }

    private static void links(SectionContext context, BlockWriter out) {
        ReferencesWriter references = new ReferencesWriter(context, out);
        out.heading(2, out.labels().get("links"));
        references.links();
        out.heading(2, out.labels().get("relatedIncidents"));
        references.relations();
    }

    private static void waivers(SectionContext context, BlockWriter out) {
        context.waivers()
                .takeAll((rule, reason) -> out.bulletLine(() -> {
                    if (rule.isEmpty()) {
                        out.text(reason);
                    } else {
                        out.message("notes.waived", () -> out.text(rule), () -> out.text(reason));
                    }
                }));
    }
}
