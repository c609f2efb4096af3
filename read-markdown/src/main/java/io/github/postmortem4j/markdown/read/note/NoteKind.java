package io.github.postmortem4j.markdown.read.note;

/** The kind of problem that a {@link Note} describes. Constants are never renamed; minor versions may add new ones. */
public enum NoteKind {
    /** A time has no zone, and the reader was not configured to assume one. */
    NO_ZONE,
    /** The abbreviation of a time zone is used for several zones. */
    AMBIGUOUS_ZONE,
    /** Different time zones are stated for the same times. */
    CONFLICTING_ZONES,
    /** A time has no date. */
    NO_DATE,
    /** Either number of a date can be the month. */
    AMBIGUOUS_DATE,
    /** A date has no year. */
    NO_YEAR,
    /** A date or time does not exist. */
    IMPOSSIBLE_TIME,
    /** A part of a time is left open. */
    INCOMPLETE_TIME,
    /** A time can be before or after noon. */
    AMBIGUOUS_TIME,
    /** A timeline entry has a date but no time. */
    NO_TIME,
    /** The times go back by several hours, so the next day may be meant. */
    PAST_MIDNIGHT,
    /** Several different starts or ends are stated. */
    CONFLICTING_TIMES,
    /** Several durations are stated, or a duration does not match the start and end. */
    CONFLICTING_DURATIONS,
    /** The timeline is weeks away from the date stated for the outage. */
    CONFLICTING_DATES,
    /** Several different shares of users are stated. */
    SEVERAL_SHARES,
    /** A share of users is stated as a bound, such as "up to 40%". */
    BOUNDED_SHARE,
    /** Template text was not replaced. */
    PLACEHOLDER,
    /** A text is struck out and therefore not read as a fact. */
    STRUCK_TEXT,
    /** A code fence is not closed. */
    UNCLOSED_FENCE,
    /** A section has no place in the model and is kept as Markdown. */
    OTHER_SECTION,
    /** The document describes several incidents; only the first one is read. */
    SEVERAL_INCIDENTS,
    /** One section describes both cause and fix, and the reader could not determine where the fix begins. */
    CAUSE_AND_FIX_NOT_SEPARATED,
    /** A text could not be interpreted. */
    UNRECOGNIZED_TEXT,
    /** There were more notes than the maximum, and the rest were left out. */
    NOTES_TRUNCATED;

    /**
     * {@return whether two statements of the document contradict each other; all other notes are about something
     * unclear or missing}
     */
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
