package io.github.postmortem4j;

/** The kind of a timeline entry, in the terms of incident response. */
public enum EntryKind {
    /** The outage started. */
    STARTED,
    /** The issue was detected (rule T2). */
    DETECTED,
    /** A responder took charge of the incident. */
    ACKNOWLEDGED,
    /** The incident was escalated to other people or teams (rule T6). */
    ESCALATED,
    /** A part of the system was investigated, based on an assumption (rule T4). */
    INVESTIGATED,
    /** An investigation or debugging path that turned out to be misleading (rule T5). */
    MISLEADING_PATH,
    /** User impact was reduced, but the cause remained. */
    MITIGATED,
    /** Users or other stakeholders were informed. */
    COMMUNICATED,
    /** The outage ended (rule T7). */
    RESOLVED,
    /** Any other relevant event. */
    NOTE
}
