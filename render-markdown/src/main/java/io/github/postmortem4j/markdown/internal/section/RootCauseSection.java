package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** What caused the outage and how it was fixed, in detail. */
public final class RootCauseSection implements SectionContent {

    @Override
    public void write(SectionContext context, BlockWriter out) {
        RootCauseWriter cause = new RootCauseWriter(context, out);
        out.heading(2, out.labels().get("cause"));
        out.heading(3, out.labels().get("cause.rootCause"));
        cause.detail();
        cause.labelledTrigger();
        cause.labelledFactors();
        cause.labelledWhys();
        out.heading(3, out.labels().get("cause.resolution"));
        cause.resolution();
    }
}
