package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.PendingHeadings.Heading;
import java.util.List;

/**
 * Writes Markdown block by block. Callers say which block comes next; this class adds separators, prefixes and escapes.
 *
 * <p>Blocks are separated by one blank line, and items of a list by none. A block or an item is opened by the first
 * character written in it, and a heading by the first block that follows it. So empty blocks, empty items and headings
 * with nothing below them are omitted.
 *
 * <p>Not thread-safe.
 */
public final class BlockWriter extends InlineWriter {

    private final PendingHeadings headings = new PendingHeadings();
    private final Container document;
    private Container container;

    /**
     * Starts a document.
     *
     * @param out where to write
     * @param options the options of the renderer
     */
    public BlockWriter(StringBuilder out, RenderOptions options) {
        super(out, options);
        document = Container.document(target);
        container = document;
    }

    /** Writes the document's title, even if nothing follows it. */
    public void title(String text) {
        startBlock();
        writeHeading(new Heading(1, text, true));
        endBlock();
    }

    /** Writes the words for a document without a title, in italics, unlike a title. */
    public void untitled(String words) {
        startBlock();
        raw("# *" + words + "*");
        endBlock();
    }

    /** Writes a label as the heading of what follows, up to the next heading of its level. */
    public void heading(int level, String label) {
        headings.add(new Heading(level, label, false));
    }

    /**
     * Writes a text as the heading of what follows, up to the next heading of its level. Level 1 is the title, which is
     * written even if nothing follows. Ignores a blank text.
     */
    public void textHeading(int level, String text) {
        if (PlainText.isBlank(text)) {
            return;
        }
        if (level == 1) {
            title(text);
        } else {
            headings.add(new Heading(level, text, true));
        }
    }

    /** Writes a paragraph. */
    public void paragraph(Runnable line) {
        startBlock();
        line.run();
        endBlock();
    }

    /** Writes a long text, which may have several paragraphs. */
    public void paragraphs(String text) {
        ProseWriter.write(text, this);
    }

    /** Writes a long text with a bold label before its first paragraph. Writes nothing if the text shows nothing. */
    public void labelledText(String label, String text) {
        ProseWriter.writeLabelled(label, text, this);
    }

    /** Writes a one-line text with a bold label. Writes nothing if the text shows nothing. */
    public void labelledLine(String label, String text) {
        if (!PlainText.isBlank(text)) {
            paragraph(() -> {
                label(label);
                text(text);
            });
        }
    }

    /** Writes Markdown of the document, sanitized, in every text mode. */
    public void sanitized(String markdown) {
        RichBlockWriter.write(RichTextParser.blocks(markdown), this);
    }

    /** Writes a block quote. */
    public void quote(Runnable blocks) {
        within(container.quote(), blocks);
    }

    /** Writes an item of a bullet list. */
    public void bullet(Runnable blocks) {
        within(container.bullet(""), blocks);
    }

    /** Writes an item of a bullet list that has one line. */
    public void bulletLine(Runnable line) {
        bullet(() -> paragraph(line));
    }

    /** Writes an item of a task list. */
    public void task(boolean done, Runnable blocks) {
        within(container.bullet(done ? "[x] " : "[ ] "), blocks);
    }

    /** Writes an item of a numbered list and {@return whether it was written, because it is not empty} */
    public boolean numbered(int number, Runnable blocks) {
        Container item = container.numbered(number);
        within(item, blocks);
        return item.isOpen();
    }

    /** Writes an item of a list of rich text, with its spacing. */
    void richItem(int number, Container.Spacing spacing, Runnable blocks) {
        within(container.richItem(number, spacing), blocks);
    }

    /** Ends the current list, so that the next item starts another list. */
    public void endList() {
        container.endList();
    }

    /** Writes a bullet list of one-line texts. */
    public void bullets(List<String> texts) {
        for (String text : texts) {
            bulletLine(() -> text(text));
        }
    }

    /** Writes a bullet list of one-line prose. */
    public void proseBullets(List<String> texts) {
        for (String text : texts) {
            bulletLine(() -> prose(text));
        }
    }

    /** Writes a code block. Its lines are written as they are. */
    public void codeBlock(String language, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        startBlock();
        String fence = CodeFence.around(lines);
        raw(fence + target.codeLanguage(language));
        for (String line : lines) {
            newLine(target.code(line));
        }
        newLine(fence);
    }

    /** Writes a table. Each row has as many cells as the header. */
    public void table(List<Runnable> header, List<List<Runnable>> rows) {
        if (!rows.isEmpty()) {
            beginTable(header);
        }
        for (List<Runnable> row : rows) {
            row(row);
        }
    }

    /** Writes the header of a table, which at least one row must follow. */
    void beginTable(List<Runnable> header) {
        startBlock();
        cells(header);
        newLine("|" + " --- |".repeat(header.size()));
    }

    /** Writes a row of the table that was started last. */
    void row(List<Runnable> cells) {
        newLine("");
        cells(cells);
    }

    private void cells(List<Runnable> cells) {
        inTable = true;
        raw("|");
        for (Runnable cell : cells) {
            raw(" ");
            cell.run();
            raw(" |");
        }
        inTable = false;
    }

    private void newLine(String line) {
        out.append('\n').append(container.prefix()).append(line);
    }

    /** Ends a section: drops pending headings, and ends the current list. */
    public void endSection() {
        headings.clear();
        container.endList();
    }

    /** Ends the document. */
    public void end() {
        if (!container.isEmpty()) {
            out.append('\n');
        }
    }

    private void within(Container inner, Runnable blocks) {
        Container outer = container;
        container = inner;
        try {
            blocks.run();
        } finally {
            container = outer;
            blockPending = false;
        }
    }

    /** Starts a block, which is opened by the first character written in it. */
    void startBlock() {
        blockPending = true;
        atBlockStart = true;
    }

    /** Ends a block. */
    void endBlock() {
        blockPending = false;
    }

    @Override
    void openBlock() {
        boolean start = atBlockStart;
        writePendingHeadings();
        container.separate(out);
        atBlockStart = start;
    }

    private void writePendingHeadings() {
        for (Heading heading = headings.poll(); heading != null; heading = headings.poll()) {
            document.separate(out);
            writeHeading(heading);
        }
    }

    @Override
    String prefix() {
        return container.prefix();
    }

    private void writeHeading(Heading heading) {
        raw(heading.mark());
        if (heading.isText()) {
            headingText(heading.words());
        } else {
            raw(heading.words());
        }
    }

    private void headingText(String text) {
        int start = out.length();
        atBlockStart = true;
        line(PlainText.line(text));
        escapeNumberSignsAtEnd(start);
    }

    /** Unescaped number signs at the end would belong to the heading's syntax. The first one may be escaped already. */
    private void escapeNumberSignsAtEnd(int start) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == '#') {
            end--;
        }
        int signs = out.length() - end;
        boolean alone = end == start + 1 && out.charAt(start) == '\\';
        out.setLength(alone ? start : end);
        out.append("\\#".repeat(signs));
    }
}
