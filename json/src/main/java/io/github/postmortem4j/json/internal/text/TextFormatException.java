package io.github.postmortem4j.json.internal.text;

/** Thrown for a text or a value that does not fit a {@link TextFormat}; users read its message. */
public final class TextFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextFormatException(String message) {
        super(message, null, false, false);
    }

    /** {@return the message} */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
