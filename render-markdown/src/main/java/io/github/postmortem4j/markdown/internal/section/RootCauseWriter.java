package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** What caused the outage and how it was fixed, piece by piece; the headings are the caller's. */
public final class RootCauseWriter {

    private final SectionContext context;
    private final RootCauseAndResolution cause;
    private final String line;
    private final BlockWriter out;
    private final Labels labels;

    public RootCauseWriter(SectionContext context, BlockWriter out) {
        this.context = context;
        this.cause = context.postmortem().getRootCauseAndResolution();
        this.line = context.postmortem().getSummary().getRootCause();
        this.out = out;
        this.labels = out.labels();
    }

    /** The summary's line on the root cause, with its label. */
    public void labelledLine() {
        SummaryFact.paragraphs(new SummaryFactsWriter(context, out).rootCause().found(), out);
    }

    /** The summary's line on the root cause alone, under a heading that says what it is. */
    public void line() {
        told(line, "S6");
    }

    public void detail() {
        told(cause.getRootCause(), "R1");
    }

    public void resolution() {
        told(cause.getResolution(), "R2");
    }

    private void told(String text, String rule) {
        out.paragraphs(text);
        if (PlainText.isBlank(text)) {
            out.labelledLine(labels.get("cause.notKnown"), context.waivers().take(rule));
        }
    }

    public void labelledTrigger() {
        out.labelled(labels.get("cause.trigger"), cause.getTrigger());
    }

    public void trigger() {
        out.paragraphs(cause.getTrigger());
    }

    public void labelledFactors() {
        if (!PlainText.areBlank(cause.getContributingFactors())) {
            out.paragraph(() -> out.labelAlone(labels.get("cause.factors")));
            factors();
        }
    }

    public void factors() {
        out.proseBullets(cause.getContributingFactors());
    }

    public void labelledWhys() {
        if (!PlainText.areBlank(cause.getWhys())) {
            out.paragraph(() -> out.labelAlone(labels.get("cause.whys")));
            whys();
        }
    }

    public void whys() {
        int number = 1;
        for (String why : cause.getWhys()) {
            if (out.numbered(number, () -> out.paragraph(() -> out.prose(why)))) {
                number++;
            }
        }
    }
}
