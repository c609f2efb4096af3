package io.github.postmortem4j.markdown.internal.layout;

/** A part of a section's content. Layouts combine them, and each renderer writes them in its own way. */
public enum SectionPart {
    /** The title, the metadata of the section, and the hook. */
    HEAD,
    /** The day of the start of the outage, on a line of its own. */
    START_DAY,
    /** The authors, on a line of their own. */
    AUTHORS,
    /** The status, on a line of its own. */
    STATUS,
    /** What happened. */
    OVERVIEW,
    /** Start, end and duration, impact, and the root cause in one line. */
    SUMMARY_FACTS,
    /** Start, end and duration. */
    DURATION_FACTS,
    /** All facts about the impact. */
    IMPACT_FACTS,
    /** Start, end and duration, and all facts about the impact, as a table. */
    FACT_TABLE,
    /** The facts that a reader in a hurry needs. */
    KEY_FACTS,
    /** The diagram, the times to detect and so on, and all entries. */
    TIMELINE,
    /** The timeline, whose heading states the zone if all entries have the same one. */
    TIMELINE_OF_ONE_ZONE,
    /** The timeline as a table. */
    TIMELINE_TABLE,
    /** The entries before the start of the outage. */
    ENTRIES_BEFORE_START,
    /** The entries about the detection. */
    DETECTION_ENTRIES,
    /** The entries between the detection and the recovery. */
    RESPONSE_ENTRIES,
    /** The entries about mitigation and resolution. */
    RECOVERY_ENTRIES,
    /** The entries about communication. */
    COMMUNICATION_ENTRIES,
    /** The names of those who acted or were called in. */
    RESPONDERS,
    /** The root cause in one line. */
    SHORT_CAUSE,
    /** The root cause in one line, with its label. */
    LABELED_SHORT_CAUSE,
    /** The root cause in detail. */
    DETAILED_CAUSE,
    /** The trigger. */
    TRIGGER,
    /** The trigger, with its label. */
    LABELED_TRIGGER("cause.trigger"),
    /** The contributing factors. */
    FACTORS,
    /** The contributing factors, with their label. */
    LABELED_FACTORS("cause.factors"),
    /** The answers to the question why. */
    WHYS,
    /** The answers to the question why, with their label. */
    LABELED_WHYS("cause.whys"),
    /** The resolution. */
    RESOLUTION,
    /** The improvements. */
    IMPROVEMENTS,
    /** The action items as a list of tasks. */
    TASKS,
    /** The action items as a table. */
    TASK_TABLE,
    /** The most important action items. */
    NEXT_STEPS,
    /** The lessons learned, each kind below a heading. */
    LESSONS,
    /** The lessons learned, with the headings of PagerDuty's template. */
    TEAM_LESSONS,
    /** The links. */
    LINKS,
    /** The related incidents. */
    RELATIONS,
    /** The reasons for waived rules that no other part showed. */
    WAIVERS;

    private final String label;

    SectionPart() {
        this("");
    }

    SectionPart(String label) {
        this.label = label;
    }

    /** {@return the key of the label above the part; {@code ""} if it has none} */
    public String label() {
        return label;
    }
}
