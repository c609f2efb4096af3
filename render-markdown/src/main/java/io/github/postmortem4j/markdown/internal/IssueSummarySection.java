package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;

/** What executives read: what happened, how long, who was hit and how, and why. */
final class IssueSummarySection implements Section {

    private final String heading;

    /** Takes the key of the heading. */
    IssueSummarySection(String heading) {
        this.heading = heading;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) throws IOException {
        out.heading(2, out.labels().get(heading));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        Fact.bullets(new Facts(context, out).duration().impact().rootCause().found(), out);
    }
}
