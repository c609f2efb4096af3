package io.github.postmortem4j.json.internal.text;

/**
 * The format of a value that is a string in JSON.
 *
 * @param <T> the type of the value
 */
public abstract class TextFormat<T> {

    private static final int QUOTED_LENGTH = 80;

    private final Class<T> type;

    TextFormat(Class<T> type) {
        this.type = type;
    }

    /** {@return the type of the value} */
    public final Class<T> type() {
        return type;
    }

    /** {@return a description of valid strings, with its article and an example} */
    public abstract String expected();

    /**
     * {@return the value that a text stands for}
     *
     * @throws TextFormatException if the text is invalid
     */
    public abstract T parse(String text);

    /**
     * {@return the text of a value}
     *
     * @throws TextFormatException if the value has no text in this format
     */
    public abstract String print(T value);

    final TextFormatException invalid(String text, String reason) {
        String quoted = text.length() <= QUOTED_LENGTH ? text : text.substring(0, QUOTED_LENGTH) + "…";
        return new TextFormatException('"' + quoted + "\" " + reason + ": expected " + expected());
    }
}
