package io.github.postmortem4j.cli.terminal;

/** Makes text safe to print to a terminal. */
public final class TerminalText {

    private TerminalText() {}

    /**
     * Replaces line breaks, control characters and bidirectional overrides by U+FFFD, so that the result is one line.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> escaped.appendCodePoint(isUnsafe(c) ? '\uFFFD' : c));
        return escaped.toString();
    }

    public static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            // Bidirectional overrides and isolates can make a line look like a different one.
            case Character.FORMAT -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            default -> false;
        };
    }
}
