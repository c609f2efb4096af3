package io.github.postmortem4j.markdown.read.internal.outline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Groups of section kinds that several classes treat alike. */
public final class SectionKinds {

    /** The labeled facts of the issue summary. */
    public static final Set<SectionKind> SUMMARY_FACTS = Collections.unmodifiableSet(EnumSet.of(
            DURATION, STARTED, ENDED, SERVICES, USER_EXPERIENCE, SHARE, USERS, IMPACT_WINDOW, FURTHER_IMPACT));

    /** The spec's questions on the timeline, which some authors use as labels instead of times. */
    static final Set<SectionKind> TIMELINE_QUESTIONS =
            Collections.unmodifiableSet(EnumSet.of(DETECTION, ACTIONS_TAKEN, MISLEADING_PATHS, ESCALATION, RESOLUTION));

    /** The sections whose heading may have their text after a colon. That of a timeline may have its date there. */
    static final Set<SectionKind> WITH_TEXT_IN_HEADING = Collections.unmodifiableSet(
            EnumSet.of(SUMMARY, IMPACT, DURATION, SERVICES, USER_EXPERIENCE, ROOT_CAUSE, RESOLUTION, TRIGGER));

    private SectionKinds() {}
}
