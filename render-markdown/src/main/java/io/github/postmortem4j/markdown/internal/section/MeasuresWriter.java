package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes the parts of the corrective and preventative measures. The caller writes the headings. */
public final class MeasuresWriter {

    private final CorrectiveMeasures measures;
    private final UnprintedWaivers waivers;
    private final BlockWriter out;

    /** Creates a writer. */
    public MeasuresWriter(SectionContext context, BlockWriter out) {
        this.measures = context.postmortem().getCorrectiveMeasures();
        this.waivers = context.waivers();
        this.out = out;
    }

    /** Writes the improvements. */
    public void improvements() {
        out.proseBullets(measures.getImprovements());
        if (PlainText.areBlank(measures.getImprovements())) {
            reason("measures.none", "C1");
        }
        out.endList();
    }

    /** Writes the tasks as a task list. */
    public void taskList() {
        for (ActionItem item : measures.getActionItems()) {
            new TaskItemWriter(item, out).write();
        }
        waiverReasons();
    }

    /** Writes the tasks as a table. */
    public void taskTable() {
        new TaskTableWriter(measures.getActionItems(), out).write();
        waiverReasons();
    }

    /** Writes the reasons for waiving rules about tasks. */
    public void waiverReasons() {
        if (measures.getActionItems().isEmpty()) {
            reason("measures.none", "C2");
        }
        reason("waived.A1", "A1");
        reason("waived.A2", "A2");
    }

    private void reason(String label, String rule) {
        out.labelledLine(out.labels().get(label), waivers.take(rule));
    }
}
