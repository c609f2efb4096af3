package io.github.postmortem4j.validation.internal.claim;

import java.util.Set;

/** What a text mentions if it makes a statement about the outage. */
enum Mention {
    /** An outage or a failure, which every statement mentions. */
    OUTAGE("OUTAGE", "STATE", "FAILURE", "DURATION", "NOBODY"),

    /** A unit of time, as in every duration. */
    UNIT("SECOND", "MINUTE", "HOUR", "DAY", "WEEK"),

    /** A month, as in every date in words. */
    MONTH("MONTHS"),

    /** A share in words. */
    SHARE("PERCENT", "ALL", "HALF", "THIRD", "QUARTER", "TWO_THIRDS", "THREE_QUARTERS");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of returns an immutable set.
    private final Set<String> keys;

    Mention(String... keys) {
        this.keys = Set.of(keys);
    }

    /** {@return the keys of the word files whose phrases are such a mention} */
    Set<String> keys() {
        return keys;
    }
}
