package io.github.postmortem4j.redaction.internal.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds tags, comments, and declarations of HTML in a text, from its start to its end.
 *
 * <p>Takes time that grows with the length of the text: the ends of comments and hidden elements are searched once, and a
 * tag ends at the next tag outside of quotation marks.
 */
final class HtmlScanner {

    private final MappedText text;
    private final String lowerCase;
    private final NextOccurrence comment;
    private final NextOccurrence declaration;
    /** The ends of elements that hide their content, by name. */
    private final Map<String, NextOccurrence> hidden = new HashMap<>();

    HtmlScanner(MappedText text) {
        this.text = text;
        this.lowerCase = lowerCase(text);
        this.comment = new NextOccurrence(lowerCase, "-->");
        this.declaration = new NextOccurrence(lowerCase, ">");
        HtmlTag.HIDDEN.forEach(name -> hidden.put(name, new NextOccurrence(lowerCase, "</" + name)));
    }

    /** Converts each character on its own, because the lower case of a whole text may have another length. */
    private static String lowerCase(MappedText text) {
        StringBuilder lowerCase = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lowerCase.append(Character.toLowerCase(text.charAt(i)));
        }
        return lowerCase.toString();
    }

    /** {@return the markup that starts at an index, or {@code null} if it is text} */
    @Nullable HtmlTag at(int open) {
        char next = open + 1 < text.length() ? text.charAt(open + 1) : 0;
        if (next == '!' || next == '?') {
            boolean isComment = lowerCase.startsWith("!--", open + 1);
            int end = isComment ? comment.after(open + 2) : declaration.after(open + 1);
            return end < 0 ? null : new HtmlTag(end, "");
        }
        String name = HtmlTag.nameAt(text, open);
        int end = name.isEmpty() ? -1 : endOfTag(open + 1 + name.length() + (next == '/' ? 1 : 0));
        if (end < 0) {
            return null;
        }
        NextOccurrence closingTag = next == '/' ? null : hidden.get(name);
        if (closingTag != null) {
            int closing = closingTag.from(end);
            return new HtmlTag(closing < 0 ? end : closing, "");
        }
        return new HtmlTag(end, HtmlTag.shownAs(name));
    }

    /** Returns the index after a tag whose name ends at an index, or -1 if it is not a tag, such as an autolink. */
    private int endOfTag(int from) {
        if (from < text.length() && ":@.".indexOf(text.charAt(from)) >= 0) {
            return -1;
        }
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote != 0) {
                quote = character == quote ? 0 : quote;
            } else if (character == '>') {
                return i + 1;
            } else if (character == '<') {
                return -1;
            } else if (character == '"' || character == '\'') {
                quote = character;
            }
        }
        return -1;
    }
}
