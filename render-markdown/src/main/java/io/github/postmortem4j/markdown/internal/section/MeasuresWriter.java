package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/** What is done so that it does not happen again, piece by piece; the headings are the caller's. */
public final class MeasuresWriter {

    private final CorrectiveMeasures measures;
    private final UnprintedWaivers waivers;
    private final BlockWriter out;

    public MeasuresWriter(SectionContext context, BlockWriter out) {
        this.measures = context.postmortem().getCorrectiveMeasures();
        this.waivers = context.waivers();
        this.out = out;
    }

    public void improvements() {
        out.proseBullets(measures.getImprovements());
        if (PlainText.areBlank(measures.getImprovements())) {
            none("C1");
        }
        out.endList();
    }

    public void taskList() {
        for (ActionItem item : measures.getActionItems()) {
            new TaskItemWriter(item).write(out);
        }
        waived();
    }

    public void taskTable() {
        new TaskTableWriter(measures.getActionItems(), out).write();
        waived();
    }

    /** Why there are no tasks, or why they are as they are. */
    public void waived() {
        List<ActionItem> items = measures.getActionItems();
        if (items.isEmpty()) {
            none("C2");
        }
        note("A1");
        note("A2");
    }

    private void none(String rule) {
        out.labelledLine(out.labels().get("measures.none"), waivers.take(rule));
    }

    private void note(String rule) {
        out.labelledLine(out.labels().get("measures.note"), waivers.take(rule));
    }
}
