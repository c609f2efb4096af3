package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** What is done so that it does not happen again: broad improvements, and the list of tasks. */
public final class MeasuresSection implements SectionContent {

    private final String heading;

    /** Takes the key of the heading. */
    public MeasuresSection(String heading) {
        this.heading = heading;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        MeasuresWriter measures = new MeasuresWriter(context, out);
        out.heading(2, out.labels().get(heading));
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
        out.heading(3, out.labels().get("measures.tasks"));
        measures.taskList();
    }
}
