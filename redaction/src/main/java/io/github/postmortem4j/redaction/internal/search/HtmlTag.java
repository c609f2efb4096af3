package io.github.postmortem4j.redaction.internal.search;

import java.util.Locale;
import java.util.Set;

/**
 * A tag, comment, or declaration of HTML.
 *
 * @param end the index after it, and after its invisible content
 * @param shownAs what a reader sees instead: nothing, a space, or a blank line
 */
record HtmlTag(int end, String shownAs) {

    /** Elements whose text continues that of the element before them, as on a new line. */
    private static final Set<String> LINES = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "center",
            "details",
            "div",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "html",
            "img",
            "main",
            "nav",
            "pre",
            "section",
            "summary");

    /** Elements whose text is read on its own. */
    private static final Set<String> BLOCKS = Set.of(
            "caption", "dd", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "li", "ol", "option", "p",
            "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul");

    /** Elements whose content is not shown. */
    static final Set<String> HIDDEN = Set.of("script", "style", "template");

    private static final int MAX_NAME = 20;

    static String shownAs(String name) {
        return BLOCKS.contains(name) ? "\n\n" : LINES.contains(name) ? " " : "";
    }

    /** {@return the name of the element whose tag starts at an index, in lower case; empty if it is not a tag} */
    static String nameAt(MappedText text, int open) {
        int from = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
        int end = from;
        while (end < text.length() && end - from < MAX_NAME && isNameCharacter(text.charAt(end), end == from)) {
            end++;
        }
        return text.substring(from, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isNameCharacter(char character, boolean first) {
        boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
        return letter || (!first && (character == '-' || (character >= '0' && character <= '9')));
    }
}
