package io.github.postmortem4j.redaction.internal.search;

/**
 * Finds the end of what follows the text of a link in Markdown: {@code (destination "title")} or {@code [label]}.
 *
 * <p>Takes time that grows with the length of the text: a destination ends at white space or after a few levels of
 * parentheses, and a title at the next quotation mark.
 */
final class LinkSyntax {

    /** The depth of parentheses in a destination that CommonMark requires engines to support. */
    private static final int MAX_DEPTH = 32;

    private final MappedText text;

    LinkSyntax(MappedText text) {
        this.text = text;
    }

    /**
     * {@return the index after the rest of a link}
     *
     * @param close the index of the bracket that closes the text of the link
     */
    int end(int close) {
        char next = at(close + 1);
        int end = next == '(' ? inline(close + 2) : next == '[' ? endOfLabel(close + 2) : -1;
        return end < 0 ? close + 1 : end;
    }

    private int inline(int from) {
        int i = skipSpace(from);
        i = at(i) == '<' ? until('>', i + 1, '<') : destination(i);
        if (i < 0) {
            return -1;
        }
        int title = skipSpace(i);
        if (title > i && title < text.length()) {
            char open = at(title);
            int afterTitle = switch (open) {
                case '"', '\'' -> until(open, title + 1, open);
                case '(' -> until(')', title + 1, '(');
                default -> title;
            };
            i = afterTitle < 0 ? -1 : skipSpace(afterTitle);
        }
        return i >= 0 && at(i) == ')' ? i + 1 : -1;
    }

    /** {@return the index after the bracket that closes a label, or -1} */
    int endOfLabel(int from) {
        return until(']', from, '[');
    }

    /** Returns the index after a destination without angle brackets, or -1. */
    private int destination(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character <= ' ' || (character == ')' && depth == 0)) {
                return i;
            } else if (character == '(' && ++depth > MAX_DEPTH) {
                return -1;
            } else if (character == ')') {
                depth--;
            }
        }
        return -1;
    }

    /** Returns the index after the next occurrence of a character, or -1 if a forbidden character precedes it. */
    private int until(char wanted, int from, char forbidden) {
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == wanted) {
                return i + 1;
            }
            if (character == forbidden) {
                return -1;
            }
            i += character == '\\' ? 1 : 0;
        }
        return -1;
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && SearchCharacters.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }
}
