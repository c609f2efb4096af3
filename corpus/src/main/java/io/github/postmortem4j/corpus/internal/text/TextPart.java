package io.github.postmortem4j.corpus.internal.text;

/** The parts of a postmortem that text comes from. */
public enum TextPart {
    /** The title. */
    TITLE("title"),
    /** The overview of the summary, or the text of a document without sections. */
    SUMMARY("summary"),
    /** Root cause, trigger, contributing factors and whys. */
    CAUSE("cause"),
    /** What users experienced, and other effects. */
    IMPACT("impact"),
    /** Entries of the timeline. */
    TIMELINE("timeline"),
    /** How the incident was resolved. */
    RESOLUTION("resolution"),
    /** Improvements and action items. */
    MEASURES("measures"),
    /** Lessons learned. */
    LESSONS("lessons"),
    /** Sections that the model has no place for. */
    OTHER("other");

    private final String label;

    TextPart(String label) {
        this.label = label;
    }

    /** {@return the name of the part in quotes, in lower case} */
    public String label() {
        return label;
    }
}
