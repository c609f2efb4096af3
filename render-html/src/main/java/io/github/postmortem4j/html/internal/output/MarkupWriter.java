package io.github.postmortem4j.html.internal.output;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text as markup that is both HTML and XML.
 *
 * <p>Text and the values of attributes are always escaped, so a caller cannot write markup by accident. Names of
 * elements and attributes are the caller's own and never come from a document. Not thread-safe.
 */
public final class MarkupWriter {

    private static final int SMALL = 1_000;

    private final TextBuffer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Creates a writer of a short text. */
    public MarkupWriter() {
        this(SMALL);
    }

    /**
     * Creates a writer.
     *
     * @param size the expected number of characters
     */
    public MarkupWriter(int size) {
        this.out = new TextBuffer(size);
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
        out.append("</");
        out.append(open.pop());
        out.append('>');
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
            out.truncate(start);
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

    /** {@return the number of characters written so far} */
    public int length() {
        return out.length();
    }

    /**
     * Writes content before what has already been written.
     *
     * @param index the {@linkplain #length() length} when everything before the content had been written
     * @param content writes the content
     */
    public void insert(int index, Runnable content) {
        int from = out.length();
        content.run();
        out.move(from, index);
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
    public void trusted(String markup) {
        out.append(markup);
    }

    /** {@return everything written so far} */
    @Override
    public String toString() {
        return out.toString();
    }

    private void tag(String name, String... attributes) {
        out.append('<');
        out.append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ');
            out.append(attributes[i]);
            out.append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        int special = out.appendPlain(text);
        if (special < text.length()) {
            escapeFrom(special, text);
        }
    }

    private void escapeFrom(int start, String text) {
        int written = start;
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            String replacement = Escaping.replacement(c);
            if (replacement != null) {
                out.append(text.substring(written, i));
                out.append(replacement);
                written = next;
            }
            i = next;
        }
        out.append(text.substring(written));
    }
}
