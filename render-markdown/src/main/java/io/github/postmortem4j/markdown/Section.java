package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.layout.SpecLayout;
import java.util.function.BiConsumer;

/**
 * A section of the page, which writes itself.
 *
 * <p>The static methods return the built-in sections of the default layout, such as {@link #timeline()}. The sections
 * of the other layouts are available from {@link Layout#getSections()}. Write a custom section as a lambda for {@link #of}
 * or as a class.
 *
 * <p>Empty blocks are omitted, and so are headings with nothing below them. A section therefore does not need to check
 * first whether there is anything to write.
 *
 * <p>The built-in sections are immutable and thread-safe. A custom section must be thread-safe if its renderer is used
 * by several threads, so it should have no mutable state.
 */
public interface Section {

    /**
     * {@return the name by which a {@link Layout} finds the section} It is always the same, and it is never printed.
     */
    String getName();

    /**
     * Writes the section. An exception that this method throws ends the rendering and is thrown to the caller of the
     * renderer.
     *
     * @param postmortem the postmortem
     * @param out the writer, which can be used only until this method returns
     */
    void write(Postmortem postmortem, MarkdownWriter out);

    /**
     * {@return a custom section}
     *
     * @param name the name of the section
     * @param content writes the section
     * @throws IllegalArgumentException if the name is blank
     * @throws NullPointerException if an argument is {@code null}
     */
    static Section of(String name, BiConsumer<? super Postmortem, ? super MarkdownWriter> content) {
        return new CustomSection(name, content);
    }

    /** {@return the title, a line of metadata (status, severity, authors, tags and id), and the hook} */
    static Section head() {
        return new SectionAdapter(SpecLayout.HEAD);
    }

    /** {@return the summary: what happened, its duration and impact, and the root cause in one line} */
    static Section issueSummary() {
        return new SectionAdapter(SpecLayout.ISSUE_SUMMARY);
    }

    /** {@return the timeline: the diagram, the times to detect, acknowledge, mitigate and resolve, and the entries} */
    static Section timeline() {
        return new SectionAdapter(SpecLayout.TIMELINE);
    }

    /** {@return the root cause and the resolution in detail} */
    static Section rootCauseAndResolution() {
        return new SectionAdapter(SpecLayout.ROOT_CAUSE_AND_RESOLUTION);
    }

    /** {@return the corrective and preventative measures: improvements and tasks} */
    static Section correctiveMeasures() {
        return new SectionAdapter(SpecLayout.CORRECTIVE_MEASURES);
    }

    /** {@return the lessons learned: what went well, what went wrong, and where there was luck} */
    static Section lessons() {
        return new SectionAdapter(SpecLayout.LESSONS);
    }

    /** {@return the links and the related incidents} */
    static Section links() {
        return new SectionAdapter(SpecLayout.LINKS);
    }

    /** {@return the reasons for waived rules that no earlier section printed; this section belongs at the end} */
    static Section notes() {
        return new SectionAdapter(SpecLayout.NOTES);
    }
}
