package io.github.postmortem4j.cli.terminal;

/** Takes out of a text what a terminal would obey rather than show. */
public final class TerminalText {

    private TerminalText() {}

    /** Returns the text on one line, every control character as U+FFFD. */
    public static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(isObeyed(c) ? '\uFFFD' : c));
        return plain.toString();
    }

    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Overrides of the direction of text can make a line read as something else.
            case Character.FORMAT -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            default -> false;
        };
    }
}
