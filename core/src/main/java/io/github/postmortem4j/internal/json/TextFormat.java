package io.github.postmortem4j.internal.json;

/**
 * The text of a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
public abstract class TextFormat<T> {

    private static final int QUOTED_LENGTH = 80;

    private final Class<T> type;
    private final String expected;

    /** Creates a format with a description of valid texts, with its article and an example. */
    TextFormat(Class<T> type, String expected) {
        this.type = type;
        this.expected = expected;
    }

    /** {@return the type of the value} */
    public final Class<T> type() {
        return type;
    }

    /**
     * Parses a text.
     *
     * @throws InvalidTextException if the text is invalid; its message describes valid texts
     */
    public abstract T parse(String text) throws InvalidTextException;

    /**
     * {@return the text of a value}
     *
     * @throws InvalidTextException if no valid text represents the value
     */
    public abstract String format(T value) throws InvalidTextException;

    /** {@return the message for a JSON value that is not a string} */
    public final String unexpected(String found) {
        return "expected " + expected + ", found " + found;
    }

    final InvalidTextException invalid(String text, String reason) {
        String quoted = text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
        return new InvalidTextException('"' + quoted + "\" " + reason + ": expected " + expected);
    }
}
