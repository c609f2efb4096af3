package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.RootCauseAndResolution;
import java.io.IOException;
import java.util.List;

/** What caused the outage and how it was fixed, in detail. */
final class RootCauseSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        RootCauseAndResolution cause = context.postmortem().getRootCauseAndResolution();
        Labels labels = out.labels();
        out.heading(2, labels.get("cause"));
        out.heading(3, labels.get("cause.rootCause"));
        told(cause.getRootCause(), "R1", context.waivers(), out);
        out.labelled(labels.get("cause.trigger"), cause.getTrigger());
        factors(cause.getContributingFactors(), out);
        whys(cause.getWhys(), out);
        out.heading(3, labels.get("cause.resolution"));
        told(cause.getResolution(), "R2", context.waivers(), out);
    }

    private static void told(String text, String rule, Waivers waivers, BlockWriter out) throws IOException {
        out.paragraphs(text);
        if (PlainText.isBlank(text)) {
            out.labelled(out.labels().get("cause.notKnown"), waivers.take(rule));
        }
    }

    private static void factors(List<String> factors, BlockWriter out) throws IOException {
        if (!PlainText.lines(factors).isEmpty()) {
            out.paragraph(() -> out.labelAlone(out.labels().get("cause.factors")));
            out.bullets(factors);
        }
    }

    private static void whys(List<String> whys, BlockWriter out) throws IOException {
        List<String> lines = PlainText.lines(whys);
        if (!lines.isEmpty()) {
            out.paragraph(() -> out.labelAlone(out.labels().get("cause.whys")));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            out.numbered(i + 1, () -> out.paragraph(() -> out.text(line)));
        }
    }
}
