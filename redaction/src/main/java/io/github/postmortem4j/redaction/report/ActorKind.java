package io.github.postmortem4j.redaction.report;

/** What a name in a field such as {@code by} or {@code escalatedTo} belongs to. */
public enum ActorKind {
    /** A person, or a name that is not known to be that of a team or system. Replaced by a role. */
    PERSON,
    /** A team, such as {@code Database team} or {@code SRE}. Kept unless it has a role. */
    TEAM,
    /** A tool or service, such as {@code PagerDuty}. Kept unless it has a role. */
    SYSTEM
}
