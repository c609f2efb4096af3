package io.github.postmortem4j.markdown.internal.rich;

/**
 * What runs of text have in common: a mark, or a link.
 *
 * @param mark which
 * @param number tells spans apart; they are counted as they begin
 * @param target where a link leads, as Markdown has it; {@code ""} for other marks
 */
public record RichSpan(Mark mark, int number, String target) {

    /** The marks, from the outer to the inner one where two are around the same text: {@code ***x***} reads so. */
    public enum Mark {
        EMPHASIS("*"),
        STRONG("**"),
        STRIKETHROUGH("~~"),
        LINK("[");

        private final String delimiter;

        Mark(String delimiter) {
            this.delimiter = delimiter;
        }

        /** {@return what is written before the marked text, and behind it unless it is a link} */
        public String delimiter() {
            return delimiter;
        }
    }

    /** {@return what is written behind the text} */
    public String end() {
        return mark == Mark.LINK ? "](" + target + ")" : mark.delimiter();
    }
}
