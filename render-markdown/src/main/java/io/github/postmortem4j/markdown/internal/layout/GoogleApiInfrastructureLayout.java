package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.timeline.TimelineSection;
import java.util.List;

/**
 * The sections of <a href="https://developers.googleblog.com/2013/05/google-api-infrastructure-outage_3.html">Google's
 * report on the outage of its API infrastructure</a> of April 30, 2013, followed by the sections that the report has no
 * equivalent for.
 */
public final class GoogleApiInfrastructureLayout {

    private GoogleApiInfrastructureLayout() {}

    /** {@return the sections, in order} */
    public static List<BuiltInSection> sections() {
        return List.of(
                SpecLayout.HEAD,
                BuiltInSection.of("issue-summary", "googleApi.summary", SharedContents::issueSummary),
                new BuiltInSection("timeline", new TimelineSection("timeline.oneZone")),
                BuiltInSection.of("root-cause", "googleApi.rootCause", SharedContents::rootCause),
                BuiltInSection.of("resolution-and-recovery", "googleApi.resolution", SharedContents::resolution),
                BuiltInSection.of("corrective-measures", "googleApi.measures", SharedContents::measures),
                SpecLayout.LESSONS,
                SpecLayout.LINKS,
                SpecLayout.NOTES);
    }
}
