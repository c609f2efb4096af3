package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;
import java.util.List;

/** What is done so that it does not happen again, piece by piece; the headings are the caller's. */
final class Measures {

    private final CorrectiveMeasures measures;
    private final Waivers waivers;
    private final BlockWriter out;

    Measures(SectionContext context, BlockWriter out) {
        this.measures = context.postmortem().getCorrectiveMeasures();
        this.waivers = context.waivers();
        this.out = out;
    }

    void improvements() throws IOException {
        out.proseBullets(measures.getImprovements());
        if (PlainText.areBlank(measures.getImprovements())) {
            none("C1");
        }
        out.endList();
    }

    void taskList() throws IOException {
        for (ActionItem item : measures.getActionItems()) {
            new TaskItem(item).write(out);
        }
        waived();
    }

    void taskTable() throws IOException {
        new TaskTable(measures.getActionItems(), out).write();
        waived();
    }

    /** Why there are no tasks, or why they are as they are. */
    void waived() throws IOException {
        List<ActionItem> items = measures.getActionItems();
        if (items.isEmpty()) {
            none("C2");
        }
        note("A1");
        note("A2");
    }

    private void none(String rule) throws IOException {
        out.labelledLine(out.labels().get("measures.none"), waivers.take(rule));
    }

    private void note(String rule) throws IOException {
        out.labelledLine(out.labels().get("measures.note"), waivers.take(rule));
    }
}
