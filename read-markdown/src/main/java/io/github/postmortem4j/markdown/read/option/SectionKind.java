package io.github.postmortem4j.markdown.read.option;

/** The kind of content that a section, or a line with a label, holds. */
public enum SectionKind {
    /** The title. */
    TITLE,
    /** The date of the outage. */
    DATE,
    /** The authors of the document. */
    AUTHORS,
    /** The status of the document. */
    STATUS,
    /** The severity of the incident. */
    SEVERITY,
    /** The id of the incident in the organization's own system. */
    ID,
    /** The tags. */
    TAGS,
    /** The time zone of the times. */
    ZONE,
    /** The issue summary. */
    SUMMARY,
    /** What happened: the summary if there is no other, else the detailed cause. */
    WHAT_HAPPENED,
    /** Start and end, or the duration, of the outage. */
    DURATION,
    /** The start of the outage. */
    STARTED,
    /** The end of the outage. */
    ENDED,
    /** The impact on users. */
    IMPACT,
    /** The services that were down or slow. */
    SERVICES,
    /** What users experienced. */
    USER_EXPERIENCE,
    /** The percentage of users who were affected. */
    SHARE,
    /** The number of users who were affected. */
    USERS,
    /** A period of impact: one of several. */
    IMPACT_WINDOW,
    /** Any other impact. */
    FURTHER_IMPACT,
    /** The timeline. */
    TIMELINE,
    /** Key events, which are the timeline if there is no other. */
    KEY_EVENTS,
    /** How and when the issue was detected. */
    DETECTION,
    /** The actions taken and what was investigated. */
    ACTIONS_TAKEN,
    /** Misleading investigation paths. */
    MISLEADING_PATHS,
    /** The teams and people that the incident was escalated to. */
    ESCALATION,
    /** How people responded. */
    RESPONSE,
    /** The messages to users and other people. */
    MESSAGING,
    /** Root cause and resolution in one section. */
    CAUSE_AND_RESOLUTION,
    /** The root cause. */
    ROOT_CAUSE,
    /** The detailed cause, in documents that also have a section on the root cause. */
    FAULT,
    /** The trigger. */
    TRIGGER,
    /** The contributing factors. */
    CONTRIBUTING_FACTORS,
    /** The chain of whys. */
    WHYS,
    /** The resolution. */
    RESOLUTION,
    /** Corrective and preventative measures. */
    CORRECTIVE_MEASURES,
    /** Improvements, in broad terms. */
    IMPROVEMENTS,
    /** The action items. */
    ACTION_ITEMS,
    /** Actions, which are the action items if no other section has them. */
    ACTIONS,
    /** The lessons learned. */
    LESSONS,
    /** What went well. */
    WENT_WELL,
    /** What went wrong. */
    WENT_WRONG,
    /** Where the team got lucky. */
    GOT_LUCKY,
    /** Links to more information. */
    LINKS,
    /** Related incidents. */
    RELATED_INCIDENTS,
    /** Closing remarks, which are kept unchanged. */
    CONCLUSION,
    /** The reasons for waived rules. */
    WAIVERS,
    /** Content that the model derives or has in another place. */
    DERIVED;

    /** {@return whether this is usually a label with one line of text rather than a section} */
    public boolean isFact() {
        return switch (this) {
            case TITLE, DATE, AUTHORS, STATUS, SEVERITY, ID, TAGS, ZONE, DURATION, STARTED, ENDED, SHARE, USERS -> true;
            default -> false;
        };
    }
}
