package io.github.postmortem4j.markdown.read.note;

/** What a note is about. The names are stable; new ones may come in any minor version. */
public enum NoteKind {
    /** A time has no zone, and none was assumed. */
    NO_ZONE,
    /** The name of a zone stands for several. */
    AMBIGUOUS_ZONE,
    /** Two zones are named for the same times. */
    CONFLICTING_ZONES,
    /** A time has no day. */
    NO_DATE,
    /** Either number of a date may be the month. */
    AMBIGUOUS_DATE,
    /** A date has no year. */
    NO_YEAR,
    /** No calendar or clock has such a moment. */
    IMPOSSIBLE_TIME,
    /** A part of a time is left open. */
    INCOMPLETE_TIME,
    /** A time may be before or after noon. */
    AMBIGUOUS_TIME,
    /** A moment of the timeline has no time. */
    NO_TIME,
    /** The times go back by so much that the next day may be meant. */
    PAST_MIDNIGHT,
    /** Two starts or two ends are stated. */
    CONFLICTING_TIMES,
    /** Two durations are stated, or one that does not fit the times. */
    CONFLICTING_DURATIONS,
    /** The dates of the summary and those of the timeline are not of one outage. */
    CONFLICTING_DATES,
    /** Several shares of users are stated. */
    SEVERAL_SHARES,
    /** A share of users is stated as a bound. */
    BOUNDED_SHARE,
    /** Text of a template was left in. */
    PLACEHOLDER,
    /** A fence of code was left open. */
    UNCLOSED_FENCE,
    /** A section is kept as it is, since the model has no place for it. */
    OTHER_SECTION,
    /** Cause and fix are told together and could not be told apart. */
    CAUSE_NOT_PARTED,
    /** Words were not understood. */
    NOT_UNDERSTOOD,
    /** There are more notes than are kept. */
    MORE_NOTES;

    /** {@return whether two facts of the document contradict each other; whatever else is only unclear} */
    public boolean isContradiction() {
        return switch (this) {
            case CONFLICTING_ZONES,
                    PAST_MIDNIGHT,
                    CONFLICTING_TIMES,
                    CONFLICTING_DURATIONS,
                    CONFLICTING_DATES,
                    SEVERAL_SHARES -> true;
            default -> false;
        };
    }
}
