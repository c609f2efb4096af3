package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** Writes the parts of root cause and resolution. The caller writes the headings. */
public final class RootCauseWriter {

    private final SectionContext context;
    private final RootCauseAndResolution cause;
    private final BlockWriter out;
    private final Labels labels;

    /** Creates a writer. */
    public RootCauseWriter(SectionContext context, BlockWriter out) {
        this.context = context;
        this.cause = context.postmortem().getRootCauseAndResolution();
        this.out = out;
        this.labels = out.labels();
    }

    /** Writes the one-line root cause of the summary. */
    public void summaryLine() {
        textOrWaiver(context.postmortem().getSummary().getRootCause(), "S6");
    }

    /** Writes the one-line root cause of the summary with a label. */
    public void labelledSummaryLine() {
        new SummaryFactsWriter(context, out).rootCause().paragraphs();
    }

    /** Writes the root cause in detail. */
    public void detail() {
        textOrWaiver(cause.getRootCause(), "R1");
    }

    /** Writes the resolution. */
    public void resolution() {
        textOrWaiver(cause.getResolution(), "R2");
    }

    private void textOrWaiver(String text, String rule) {
        out.paragraphs(text);
        if (PlainText.isBlank(text)) {
            out.labelledLine(labels.get("cause.notKnown"), context.waivers().take(rule));
        }
    }

    /** Writes the trigger. */
    public void trigger() {
        out.paragraphs(cause.getTrigger());
    }

    /** Writes the trigger with a label. */
    public void labelledTrigger() {
        out.labelledText(labels.get("cause.trigger"), cause.getTrigger());
    }

    /** Writes the contributing factors. */
    public void factors() {
        out.proseBullets(cause.getContributingFactors());
    }

    /** Writes the contributing factors with a label. */
    public void labelledFactors() {
        if (!PlainText.areBlank(cause.getContributingFactors())) {
            out.paragraph(() -> out.labelAlone(labels.get("cause.factors")));
            factors();
        }
    }

    /** Writes the five whys. */
    public void whys() {
        int number = 1;
        for (String why : cause.getWhys()) {
            if (out.numbered(number, () -> out.paragraph(() -> out.prose(why)))) {
                number++;
            }
        }
    }

    /** Writes the five whys with a label. */
    public void labelledWhys() {
        if (!PlainText.areBlank(cause.getWhys())) {
            out.paragraph(() -> out.labelAlone(labels.get("cause.whys")));
            whys();
        }
    }
}
