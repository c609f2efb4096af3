package io.github.postmortem4j.markdown.internal.format;

/** The facts of the issue summary, each with its label and the rule whose waiver can take its place. */
public enum SummaryField {
    /** Start, end and duration of the outage. */
    DURATION("duration", "S1"),
    /** The start, if the end is not known. */
    STARTED("started", ""),
    /** The end, if the start is not known. */
    ENDED("ended", ""),
    /** The affected services. */
    SERVICES("services", "S3"),
    /** What users experienced. */
    USER_EXPERIENCE("userExperience", "S4"),
    /** The percentage of affected users, and their number if it is known as well. */
    SHARE("share", "S5"),
    /** The number of affected users, if the percentage is not known. */
    USERS("users", ""),
    /** A period of impact. */
    WINDOW("window", ""),
    /** Other impact. */
    NOTES("notes", ""),
    /** The root cause in one line. */
    ROOT_CAUSE("rootCause", "S6");

    private final String key;
    private final String rule;

    SummaryField(String name, String rule) {
        this.key = "summary." + name;
        this.rule = rule;
    }

    /** {@return the key of the label} */
    public String key() {
        return key;
    }

    /** {@return the id of the rule that requires the fact; {@code ""} if there is none} */
    public String rule() {
        return rule;
    }
}
