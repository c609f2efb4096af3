package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import java.io.IOException;
import java.util.List;

/** What is done so that it does not happen again: broad improvements, and the list of tasks. */
final class MeasuresSection implements Section {

    @Override
    public void write(SectionContext context, MarkdownWriter out) throws IOException {
        CorrectiveMeasures measures = context.postmortem().getCorrectiveMeasures();
        Waivers waivers = context.waivers();
        out.heading(2, "Corrective and preventative measures");
        out.heading(3, "Improvements");
        out.bullets(measures.getImprovements());
        if (PlainText.lines(measures.getImprovements()).isEmpty()) {
            out.labelled("None listed", waivers.take("C1"));
        }
        out.heading(3, "Tasks");
        List<ActionItem> items = measures.getActionItems();
        for (ActionItem item : items) {
            new TaskItem(item).write(out);
        }
        if (items.isEmpty()) {
            out.labelled("None listed", waivers.take("C2"));
        }
        out.labelled("Note", waivers.take("A1"));
        out.labelled("Note", waivers.take("A2"));
    }
}
