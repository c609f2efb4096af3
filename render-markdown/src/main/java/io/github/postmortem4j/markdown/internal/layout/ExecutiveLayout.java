package io.github.postmortem4j.markdown.internal.layout;

import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import java.util.List;

/**
 * The sections of a page that takes a minute to read: what happened, its duration and impact, why, and the next steps.
 */
public final class ExecutiveLayout {

    /** The layout. */
    public static final LayoutFormat FORMAT = new LayoutFormat(
            "executive",
            List.of(
                    LayoutSection.head(List.of(MetadataFields.STATUS, MetadataFields.SEVERITY)),
                    LayoutSection.of("what-happened", "executive.whatHappened", SectionPart.OVERVIEW),
                    LayoutSection.of("impact", "executive.impact", SectionPart.KEY_FACTS),
                    LayoutSection.of("why", "executive.why", SectionPart.SHORT_CAUSE),
                    LayoutSection.of("next-steps", "executive.nextSteps", SectionPart.NEXT_STEPS)));

    private ExecutiveLayout() {}
}
