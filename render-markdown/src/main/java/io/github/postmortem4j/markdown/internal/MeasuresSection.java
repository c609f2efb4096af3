package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import java.io.IOException;
import java.util.List;

/** What is done so that it does not happen again: broad improvements, and the list of tasks. */
final class MeasuresSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        CorrectiveMeasures measures = context.postmortem().getCorrectiveMeasures();
        Waivers waivers = context.waivers();
        Labels labels = out.labels();
        out.heading(2, labels.get("measures"));
        out.heading(3, labels.get("measures.improvements"));
        out.bullets(measures.getImprovements());
        if (PlainText.lines(measures.getImprovements()).isEmpty()) {
            out.labelled(labels.get("measures.none"), waivers.take("C1"));
        }
        out.heading(3, labels.get("measures.tasks"));
        List<ActionItem> items = measures.getActionItems();
        for (ActionItem item : items) {
            new TaskItem(item).write(out);
        }
        if (items.isEmpty()) {
            out.labelled(labels.get("measures.none"), waivers.take("C2"));
        }
        out.labelled(labels.get("measures.note"), waivers.take("A1"));
        out.labelled(labels.get("measures.note"), waivers.take("A2"));
    }
}
