package io.github.postmortem4j.redaction.report;

import io.github.postmortem4j.PostmortemException;

/** Thrown if a document cannot be redacted without loss, because two of its properties would become one. */
public final class RedactionException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message the message for users
     */
    public RedactionException(String message) {
        super(null, message, null);
    }
}
