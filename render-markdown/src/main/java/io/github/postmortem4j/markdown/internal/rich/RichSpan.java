package io.github.postmortem4j.markdown.internal.rich;

/**
 * A mark or a link around one or more runs of text.
 *
 * @param mark the mark
 * @param number distinguishes spans; they are numbered in the order in which they start
 * @param destination the encoded destination of a link; {@code ""} for other marks
 */
public record RichSpan(Mark mark, int number, String destination) {

    /**
     * The marks, from the outermost to the innermost around the same text: this is how engines read {@code ***x***}.
     */
    public enum Mark {
        EMPHASIS("*"),
        STRONG("**"),
        STRIKETHROUGH("~~"),
        LINK("[");

        private final String delimiter;

        Mark(String delimiter) {
            this.delimiter = delimiter;
        }

        /** {@return the delimiter before the text, and after it unless this is a link} */
        public String delimiter() {
            return delimiter;
        }
    }

    /** {@return the delimiter after the text} */
    public String closing() {
        return mark == Mark.LINK ? "](" + destination + ")" : mark.delimiter();
    }
}
