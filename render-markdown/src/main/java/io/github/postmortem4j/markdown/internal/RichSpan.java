package io.github.postmortem4j.markdown.internal;

/**
 * What runs of text have in common: a mark, or a link.
 *
 * @param mark which
 * @param number tells spans apart; they are counted as they begin
 * @param target where a link leads, as Markdown has it; {@code ""} for other marks
 */
record RichSpan(Mark mark, int number, String target) {

    /** The marks, from the outer to the inner one where two are around the same text: {@code ***x***} reads so. */
    enum Mark {
        EMPHASIS("*"),
        STRONG("**"),
        STRIKETHROUGH("~~"),
        LINK("[");

        private final String delimiter;

        Mark(String delimiter) {
            this.delimiter = delimiter;
        }

        /** {@return what is written before the marked text, and behind it unless it is a link} */
        String delimiter() {
            return delimiter;
        }
    }

    /** {@return what is written behind the text} */
    String end() {
        return mark == Mark.LINK ? "](" + target + ")" : mark.delimiter();
    }
}
