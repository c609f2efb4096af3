package io.github.postmortem4j.markdown.read.option;

/** The order of day and month in a numeric date such as {@code 05/02/2023}. */
public enum DateOrder {
    /** Day first: February 5. */
    DAY_FIRST,
    /** Month first: May 2. */
    MONTH_FIRST
}
