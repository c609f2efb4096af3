package io.github.postmortem4j.markdown.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes Markdown: sections say what comes next, this class owns separators, prefixes and escaping.
 *
 * <p>Blocks are parted by one blank line, the items of a list by none. A heading is written when something follows
 * below it, and else never. The body of a paragraph must write something, and two lists of one kind must not follow each
 * other: Markdown has no way to say either.
 *
 * <p>Not safe for use by several threads.
 */
final class MarkdownWriter extends InlineWriter {

    private final List<Heading> headings = new ArrayList<>();
    private Container container = new Container(null, "");

    MarkdownWriter(Appendable out, boolean partsMentions) {
        super(out, partsMentions);
    }

    /** Writes the content of a block. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    private record Heading(int level, String words) {}

    /** What blocks stand in: the document, a quotation or an item of a list. */
    private static final class Container {
        final boolean nested;
        final String prefix;
        boolean empty = true;
        boolean endsWithItem;

        Container(@Nullable Container parent, String prefix) {
            this.nested = parent != null;
            this.prefix = parent == null ? prefix : parent.prefix + prefix;
        }
    }

    /** The document's title, in its own words, which must not be blank. */
    void title(String text) throws IOException {
        String line = PlainText.line(text);
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        separate(false);
        out.append("# ");
        atBlockStart = true;
        line(line.substring(0, end));
        // Number signs that end a heading would belong to the markup.
        own("\\#".repeat(line.length() - end));
    }

    /** A heading of the renderer's own words, for what is written until the next one of its level. */
    void heading(int level, String words) {
        headings.removeIf(heading -> heading.level() >= level);
        headings.add(new Heading(level, words));
    }

    void paragraph(Body body) throws IOException {
        startBlock();
        atBlockStart = true;
        body.write();
    }

    /** The paragraphs of a long text. */
    void paragraphs(String text) throws IOException {
        for (String paragraph : PlainText.paragraphs(text)) {
            paragraph(() -> line(paragraph));
        }
    }

    /** The paragraphs of a long text with a bold label before the first; nothing when there is nothing to see. */
    void labelled(String label, String text) throws IOException {
        Iterator<String> paragraphs = PlainText.paragraphs(text).iterator();
        if (paragraphs.hasNext()) {
            paragraph(() -> {
                label(label);
                line(paragraphs.next());
            });
        }
        while (paragraphs.hasNext()) {
            paragraph(() -> line(paragraphs.next()));
        }
    }

    void quote(Body blocks) throws IOException {
        startBlock();
        out.append("> ");
        inside("> ", blocks);
    }

    void bullet(Body blocks) throws IOException {
        item("- ", "  ", blocks);
    }

    void task(boolean done, Body blocks) throws IOException {
        item(done ? "- [x] " : "- [ ] ", "  ", blocks);
    }

    void numbered(int number, Body blocks) throws IOException {
        String marker = number + ". ";
        item(marker, " ".repeat(marker.length()), blocks);
    }

    /** A bullet list of short texts; those in which there is nothing to see are left out. */
    void bullets(List<String> texts) throws IOException {
        for (String line : PlainText.lines(texts)) {
            bullet(() -> paragraph(() -> line(line)));
        }
    }

    /** A block of code, none of whose lines may begin with a fence. */
    void codeBlock(String language, List<String> lines) throws IOException {
        startBlock();
        out.append("```").append(language);
        for (String line : lines) {
            out.append('\n').append(container.prefix).append(line);
        }
        out.append('\n').append(container.prefix).append("```");
    }

    /** Ends the document. */
    void end() throws IOException {
        out.append('\n');
    }

    private void item(String marker, String indent, Body blocks) throws IOException {
        writeHeadings();
        separate(true);
        out.append(marker);
        inside(indent, blocks);
    }

    private void inside(String prefix, Body blocks) throws IOException {
        Container outer = container;
        container = new Container(outer, prefix);
        blocks.write();
        container = outer;
    }

    private void startBlock() throws IOException {
        writeHeadings();
        separate(false);
    }

    private void writeHeadings() throws IOException {
        for (Heading heading : headings) {
            separate(false);
            out.append("#".repeat(heading.level())).append(' ').append(heading.words());
        }
        headings.clear();
    }

    private void separate(boolean item) throws IOException {
        if (!container.empty) {
            boolean tight = item && (container.endsWithItem || container.nested);
            out.append('\n');
            if (!tight) {
                out.append(container.prefix.stripTrailing()).append('\n');
            }
            out.append(container.prefix);
        }
        container.empty = false;
        container.endsWithItem = item;
    }
}
