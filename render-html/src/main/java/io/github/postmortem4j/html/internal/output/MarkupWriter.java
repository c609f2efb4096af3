package io.github.postmortem4j.html.internal.output;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements, attributes and text as markup that is both HTML and XML.
 *
 * <p>Text and the values of attributes are always escaped, so a caller cannot write markup by accident. Names of
 * elements and attributes are the caller's own and never come from a document. Not thread-safe.
 */
public final class MarkupWriter {

    /** The ASCII characters that are written as they are. */
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (int c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = replacement(c) == null;
        }
    }

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Creates a writer that appends to a text. */
    public MarkupWriter(StringBuilder out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param name the name of the element
     * @param attributes names and values, alternating
     */
    public void open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
    }

    /** Closes the innermost open element. */
    public void close() {
        out.append("</").append(open.pop()).append('>');
    }

    /** Writes an element with content. */
    public void element(String name, Runnable content, String... attributes) {
        open(name, attributes);
        content.run();
        close();
    }

    /**
     * Writes content with elements around it, or nothing if the content writes nothing.
     *
     * @param opening opens the elements and writes what comes before the content, such as a heading
     * @param content writes the content
     * @return whether the content wrote anything
     */
    public boolean enclose(Runnable opening, Runnable content) {
        int start = out.length();
        int depth = open.size();
        opening.run();
        int from = out.length();
        content.run();
        boolean written = out.length() > from;
        if (!written) {
            out.setLength(start);
        }
        while (open.size() > depth) {
            if (written) {
                close();
            } else {
                open.pop();
            }
        }
        return written;
    }

    /** Writes an element that contains only text. */
    public void textElement(String name, String text, String... attributes) {
        open(name, attributes);
        text(text);
        close();
    }

    /** Writes an element without content, such as {@code meta} or {@code circle}. */
    public void empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>");
    }

    /** Writes text. */
    public void text(String text) {
        escape(text);
    }

    /** Writes a line feed between elements, for people who read the source. */
    public void lineFeed() {
        out.append('\n');
    }

    /** Writes markup of the renderer's own, such as a style sheet. */
    public void trusted(CharSequence markup) {
        out.append(markup);
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i) < PLAIN.length ? text.charAt(i) : text.codePointAt(i);
            int next = i + Character.charCount(c);
            String replacement = c < PLAIN.length && PLAIN[c] ? null : replacement(c);
            if (replacement != null) {
                out.append(text, written, i).append(replacement);
                written = next;
            }
            i = next;
        }
        // Most texts need no replacement, and are copied as a whole.
        if (written == 0) {
            out.append(text);
        } else {
            out.append(text, written, text.length());
        }
    }

    /** {@return what a character is replaced by, or {@code null} if it is written as it is} */
    private static @Nullable String replacement(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isAllowed(c) ? null : "\uFFFD";
        };
    }

    /** {@return whether XML 1.0 allows a character} HTML parsers replace or report the others. */
    private static boolean isAllowed(int c) {
        return c >= ' '
                ? (c < 0x7F || c > 0x9F) && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE
                : c == '\n' || c == '\t';
    }
}
