package io.github.postmortem4j.markdown.read.internal.source;

/** Takes white space off both ends of a line. */
final class Trimmed {

    private Trimmed() {}

    static InlineText of(InlineText inline) {
        String text = inline.text();
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? inline : inline.from(start).to(end - start);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
