package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;

/** What caused the outage and how it was fixed, in detail. */
final class RootCauseSection implements Section {

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        Cause cause = new Cause(context, out);
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
