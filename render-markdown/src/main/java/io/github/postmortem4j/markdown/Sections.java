package io.github.postmortem4j.markdown;

import io.github.postmortem4j.markdown.internal.layout.SpecLayout;

/**
 * The sections of the default layout, to build layouts of. Those of the other layouts are in their {@link
 * Layout#sections()}.
 *
 * <p>They are immutable and safe for use by many threads.
 */
public final class Sections {

    private Sections() {}

    /** {@return the title, a line on the document itself (status, severity, authors, tags, id), and the hook} */
    public static Section head() {
        return new SectionAdapter(SpecLayout.HEAD);
    }

    /** {@return what happened, for how long, to whom, and why} */
    public static Section issueSummary() {
        return new SectionAdapter(SpecLayout.ISSUE_SUMMARY);
    }

    /** {@return the diagram, the times to detect, acknowledge, mitigate and resolve, and the entries in order of time} */
    public static Section timeline() {
        return new SectionAdapter(SpecLayout.TIMELINE);
    }

    /** {@return the root cause and the resolution in detail} */
    public static Section rootCauseAndResolution() {
        return new SectionAdapter(SpecLayout.ROOT_CAUSE_AND_RESOLUTION);
    }

    /** {@return what can be improved, and the tasks} */
    public static Section correctiveMeasures() {
        return new SectionAdapter(SpecLayout.CORRECTIVE_MEASURES);
    }

    /** {@return what went well, what went wrong, and where there was luck} */
    public static Section lessons() {
        return new SectionAdapter(SpecLayout.LESSONS);
    }

    /** {@return the links and the related incidents} */
    public static Section links() {
        return new SectionAdapter(SpecLayout.LINKS);
    }

    /** {@return the reasons for waived rules that no section before this one printed; it belongs at the end} */
    public static Section notes() {
        return new SectionAdapter(SpecLayout.NOTES);
    }
}
