package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** What executives read: what happened, how long, who was hit and how, and why. */
public final class IssueSummarySection implements SectionContent {

    private final String heading;

    /** Takes the key of the heading. */
    public IssueSummarySection(String heading) {
        this.heading = heading;
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        out.heading(2, out.labels().get(heading));
        out.paragraphs(context.postmortem().getSummary().getOverview());
        SummaryFact.bullets(
                new SummaryFactsWriter(context, out)
                        .duration()
                        .impact()
                        .rootCause()
                        .found(),
                out);
    }
}
