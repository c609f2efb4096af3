package io.github.postmortem4j.markdown.read.option;

/** What stands first in a date such as {@code 05/02/2023}. */
public enum DateOrder {
    /** The day: the fifth of February. */
    DAY_FIRST,
    /** The month: the second of May. */
    MONTH_FIRST
}
