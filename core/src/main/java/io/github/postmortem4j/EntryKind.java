package io.github.postmortem4j;

/** What sort of moment an entry of the timeline is, in the terms of incident response. */
public enum EntryKind {
    /** The outage began. */
    STARTED,
    /** The issue was noticed (rule T2). */
    DETECTED,
    /** Someone took charge of it. */
    ACKNOWLEDGED,
    /** Others were called in (rule T6). */
    ESCALATED,
    /** A part of the system was looked at, on some assumption (rule T4). */
    INVESTIGATED,
    /** A path of investigation or debugging that turned out to mislead (rule T5). */
    MISLEADING_PATH,
    /** Users were hurt less, though the cause was still there. */
    MITIGATED,
    /** Users or others were told. */
    COMMUNICATED,
    /** The outage was over (rule T7). */
    RESOLVED,
    /** Anything else worth knowing. */
    NOTE
}
