package io.github.postmortem4j.redaction.report;

/**
 * A text that was replaced, kept, or left for a person to decide. Instances are immutable and safe for use by multiple
 * threads.
 */
public final class ReportEntry {

    /** What happened to a text. */
    public enum Decision {
        /** It was replaced. */
        REPLACED,
        /** The name of a team or system in a field for people was kept. */
        KEPT,
        /** A word that may be the name of a person was left, because it is also a common word. */
        UNDECIDED
    }

    private final Decision decision;
    private final String place;
    private final String text;
    private final String replacement;

    /**
     * Creates an entry.
     *
     * @param decision what happened to the text
     * @param place the JSON Pointer of the property that contains the text in the original document
     * @param text the text
     * @param replacement the text that replaces it; the text itself unless it was replaced
     */
    public ReportEntry(Decision decision, String place, String text, String replacement) {
        this.decision = decision;
        this.place = place;
        this.text = text;
        this.replacement = replacement;
    }

    /** {@return what happened to the text} */
    public Decision getDecision() {
        return decision;
    }

    /** {@return the JSON Pointer of the property that contains the text in the original document} */
    public String getPlace() {
        return place;
    }

    /** {@return the text in the original document} */
    public String getText() {
        return text;
    }

    /** {@return the text that replaces it; the text itself unless it was replaced} */
    public String getReplacement() {
        return replacement;
    }

    @Override
    public String toString() {
        return place + ": " + decision;
    }
}
