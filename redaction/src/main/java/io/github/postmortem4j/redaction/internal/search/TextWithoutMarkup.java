package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A text of Markdown or HTML as its reader sees it: without the tags, the brackets and destinations of links and images,
 * comments, and the backslashes of hard line breaks.
 *
 * <p>Markup is recognized generously. Text that only looks like markup is missing here, but is searched as it is, too.
 */
final class TextWithoutMarkup {

    private final MappedText text;
    private final MappedText visible;
    private final boolean withLinks;
    private final HtmlScanner html;
    private final LinkSyntax linkSyntax;
    private final Deque<Integer> openBrackets = new ArrayDeque<>();
    private final List<LinkSpan> links = new ArrayList<>();

    private TextWithoutMarkup(MappedText text, boolean withLinks) {
        this.text = text;
        this.withLinks = withLinks;
        this.visible = new MappedText(text.length());
        this.html = new HtmlScanner(text);
        this.linkSyntax = new LinkSyntax(text);
    }

    /** {@return the visible text} */
    static MappedText of(MappedText text) {
        return new TextWithoutMarkup(text, false).read().visible;
    }

    /** {@return the text without tags and comments, but with links} */
    static MappedText withoutTags(MappedText text) {
        return new TextWithoutMarkup(text, true).read().visible;
    }

    /** {@return the links and images of a text, in the order of their ends} */
    static List<LinkSpan> links(String text) {
        return new TextWithoutMarkup(MappedText.of(text), false).read().links;
    }

    private TextWithoutMarkup read() {
        int i = 0;
        while (i < text.length()) {
            i = next(i);
        }
        return this;
    }

    private int next(int i) {
        char character = text.charAt(i);
        if (withLinks && character != '<') {
            return keep(i);
        }
        return switch (character) {
            case '\\' -> backslash(i);
            case '<' -> tag(i);
            case '!' -> i + 1 < text.length() && text.charAt(i + 1) == '[' ? open(i, i + 1) : keep(i);
            case '[' -> isFootnote(i) ? linkSyntax.endOfLabel(i + 2) : open(i, i);
            case ']' -> close(i);
            default -> keep(i);
        };
    }

    /** The reference to a footnote is a raised number, such as {@code [^1]}. */
    private boolean isFootnote(int i) {
        return text.startsWith("[^", i) && linkSyntax.endOfLabel(i + 2) > i + 3;
    }

    /**
     * Before a line feed it is a hard line break, before a space it makes the space non-breaking in some engines, and
     * before punctuation it is an escape, which is removed later.
     */
    private int backslash(int i) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
        if (next == '\n' || next == '\r' || next == ' ') {
            return i + 1;
        }
        return next > ' ' && next < 0x7F && !Character.isLetterOrDigit(next) ? keep(keep(i)) : keep(i);
    }

    private int tag(int i) {
        HtmlTag tag = html.at(i);
        if (tag == null) {
            return keep(i);
        }
        for (char shown : tag.shownAs().toCharArray()) {
            visible.append(shown, text.start(i), text.end(tag.end() - 1));
        }
        return tag.end();
    }

    private int open(int start, int bracket) {
        openBrackets.push(start);
        return bracket + 1;
    }

    private int close(int i) {
        int end = linkSyntax.end(i);
        if (!openBrackets.isEmpty()) {
            int start = openBrackets.pop();
            if (end > i + 1) {
                links.add(new LinkSpan(text.start(start), text.start(i), text.end(end - 1)));
            }
        }
        return end;
    }

    private int keep(int i) {
        visible.append(text.charAt(i), text.start(i), text.end(i));
        return i + 1;
    }
}
