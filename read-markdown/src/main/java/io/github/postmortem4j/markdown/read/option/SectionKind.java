package io.github.postmortem4j.markdown.read.option;

/** What a section, or a labelled line, of a document tells. */
public enum SectionKind {
    /** The title. */
    TITLE,
    /** The day of the outage. */
    DATE,
    /** Who wrote the document. */
    AUTHORS,
    /** How far the document is. */
    STATUS,
    /** How severe the incident was. */
    SEVERITY,
    /** The name of the incident in its own system. */
    ID,
    /** Words to find it by. */
    TAGS,
    /** The zone of the times. */
    ZONE,
    /** What happened, in short. */
    SUMMARY,
    /** What happened: the summary where there is no other, else the cause in detail. */
    WHAT_HAPPENED,
    /** When it started and ended, or how long it took. */
    DURATION,
    /** When it started. */
    STARTED,
    /** When it ended. */
    ENDED,
    /** What it did to users. */
    IMPACT,
    /** Which services were down or slow. */
    SERVICES,
    /** What users experienced. */
    USER_EXPERIENCE,
    /** How many percent of the users were affected. */
    SHARE,
    /** How many users were affected. */
    USERS,
    /** What else it did. */
    FURTHER_IMPACT,
    /** What happened when. */
    TIMELINE,
    /** A few moments that stand for a timeline where there is no other. */
    KEY_EVENTS,
    /** How and when it was detected. */
    DETECTION,
    /** What was done and investigated. */
    ACTIONS_TAKEN,
    /** Paths that misled. */
    MISLEADING_PATHS,
    /** Who was called in. */
    ESCALATION,
    /** How people responded. */
    RESPONSE,
    /** What users and others were told. */
    MESSAGING,
    /** Cause and fix together. */
    CAUSE_AND_RESOLUTION,
    /** What caused it. */
    ROOT_CAUSE,
    /** What caused it, in detail, beside a section on the root cause. */
    FAULT,
    /** What set it off. */
    TRIGGER,
    /** What made it possible, longer or worse. */
    CONTRIBUTING_FACTORS,
    /** The chain of whys. */
    WHYS,
    /** How it was fixed. */
    RESOLUTION,
    /** What is done so that it does not happen again. */
    CORRECTIVE_MEASURES,
    /** What can be improved, broadly. */
    IMPROVEMENTS,
    /** The tasks. */
    ACTION_ITEMS,
    /** The tasks where no other section has them. */
    ACTIONS,
    /** What it taught. */
    LESSONS,
    /** What went well. */
    WENT_WELL,
    /** What went wrong. */
    WENT_WRONG,
    /** Where luck helped. */
    GOT_LUCKY,
    /** Further material. */
    LINKS,
    /** Incidents like it. */
    RELATED_INCIDENTS,
    /** Why rules are waived. */
    WAIVERS,
    /** What the model has a place for elsewhere, or derives. */
    DERIVED;

    /** {@return whether it is a fact of one line rather than a section} */
    public boolean isFact() {
        return switch (this) {
            case TITLE, DATE, AUTHORS, STATUS, SEVERITY, ID, TAGS, ZONE, DURATION, STARTED, ENDED, SHARE, USERS -> true;
            default -> false;
        };
    }
}
