package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.IssueSummarySection;
import io.github.postmortem4j.markdown.internal.section.MeasuresSection;
import io.github.postmortem4j.markdown.internal.section.RootCauseWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/**
 * The sections of Google's report on the outage of its API infrastructure of 30 April 2013, <a
 * href="https://developers.googleblog.com/2013/05/google-api-infrastructure-outage_3.html">on the web</a>; after them what
 * that report has no place for.
 */
public final class GoogleApiInfrastructureLayout {

    private GoogleApiInfrastructureLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                new BuiltInSection("issue-summary", new IssueSummarySection("googleApi.summary")),
                new BuiltInSection("timeline", new TimelineSection("timeline.oneZone")),
                new BuiltInSection("root-cause", GoogleApiInfrastructureLayout::rootCause),
                new BuiltInSection("resolution-and-recovery", GoogleApiInfrastructureLayout::resolution),
                new BuiltInSection("corrective-measures", new MeasuresSection("googleApi.measures")),
                SpecLayout.LESSONS,
                SpecLayout.LINKS,
                SpecLayout.NOTES);
    }

    private static void rootCause(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("googleApi.rootCause"));
        cause.detail();
        cause.labelledTrigger();
        cause.labelledFactors();
        cause.labelledWhys();
    }

    private static void resolution(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get("googleApi.resolution"));
        new RootCauseWriter(context, out).resolution();
    }
}
