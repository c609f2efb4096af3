package io.github.postmortem4j.internal.json;

/** Reports an invalid text to a codec, which adds the position. It has no stack trace. */
public final class InvalidTextException extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidTextException(String message) {
        super(message, null, false, false);
    }

    /** {@return what is wrong and what would be right} */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
