package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;

/** What is done so that it does not happen again: broad improvements, and the list of tasks. */
final class MeasuresSection implements Section {

    private final String heading;

    /** Takes the key of the heading. */
    MeasuresSection(String heading) {
        this.heading = heading;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        Measures measures = new Measures(context, out);
        out.heading(2, out.labels().get(heading));
        out.heading(3, out.labels().get("measures.improvements"));
        measures.improvements();
        out.heading(3, out.labels().get("measures.tasks"));
        measures.taskList();
    }
}
