package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.PendingHeadings.Heading;
import java.util.List;

/**
 * Writes Markdown: sections say what comes next, this class owns separators, prefixes and escaping.
 *
 * <p>Blocks are parted by one blank line, the items of a list by none. A heading is written when something follows
 * below it, and else never; a block or an item when something is written in it, and else never.
 *
 * <p>Not safe for use by several threads.
 */
public final class BlockWriter extends InlineWriter {

    private final PendingHeadings headings = new PendingHeadings();
    private final Container document = Container.document();
    private Container container = document;

    /**
     * Begins a document.
     *
     * @param out where to write
     * @param options what the caller chose
     */
    public BlockWriter(StringBuilder out, RenderOptions options) {
        super(out, options);
    }

    /** The document's title, which is written at once. */
    public void title(String text) {
        startBlock();
        writeHeading(new Heading(1, text, true));
        endBlock();
    }

    /** A heading of the renderer's own words, for what is written until the next one of its level. */
    public void heading(int level, String words) {
        headings.add(new Heading(level, words, false));
    }

    /** A heading of any text, for what is written until the next one of its level; written at once for a title. */
    public void heading(int level, String text, boolean isTitle) {
        if (PlainText.isBlank(text)) {
            return;
        }
        if (isTitle) {
            title(text);
        } else {
            headings.add(new Heading(level, text, true));
        }
    }

    /** A paragraph; none when its body writes nothing. */
    public void paragraph(Runnable body) {
        startBlock();
        body.run();
        endBlock();
    }

    /** The paragraphs of a long text. */
    public void paragraphs(String text) {
        ProseWriter.write(text, this);
    }

    /** The paragraphs of a long text with a bold label before the first; nothing when there is nothing to see. */
    public void labelled(String label, String text) {
        ProseWriter.writeLabelled(label, text, this);
    }

    /** A line of text with a bold label; nothing when there is nothing to see. */
    public void labelledLine(String label, String text) {
        if (!PlainText.isBlank(text)) {
            paragraph(() -> {
                label(label);
                text(text);
            });
        }
    }

    /** A quotation, and none when nothing is written in it; so are items of lists. */
    public void quote(Runnable blocks) {
        inside(container.quote(), blocks);
    }

    /** An item of a bullet list. */
    public void bullet(Runnable blocks) {
        inside(container.bullet(""), blocks);
    }

    /** An item of a bullet list that has one line. */
    public void bulletLine(Runnable line) {
        bullet(() -> paragraph(line));
    }

    /** An item of a bullet list with a check box. */
    public void task(boolean done, Runnable blocks) {
        inside(container.bullet(done ? "[x] " : "[ ] "), blocks);
    }

    /** {@return whether anything was written in an item of a numbered list} */
    public boolean numbered(int number, Runnable blocks) {
        Container item = container.numbered(number);
        inside(item, blocks);
        return item.isOpen();
    }

    /** An item of a list of rich text, with what parts it and its content from what is before. */
    void item(int number, Container.Spacing spacing, Runnable blocks) {
        inside(container.item(number, spacing), blocks);
    }

    /** Ends a list, so that an item which comes next begins another one. */
    public void endList() {
        container.endList();
    }

    /** A bullet list of short texts; those in which there is nothing to see are left out. */
    public void bullets(List<String> texts) {
        for (String text : texts) {
            bulletLine(() -> text(text));
        }
    }

    /** A bullet list of prose; what has nothing to see in it is left out. */
    public void proseBullets(List<String> texts) {
        for (String text : texts) {
            bulletLine(() -> prose(text));
        }
    }

    /** A block of code, the lines of which are written as they are. */
    public void codeBlock(String language, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        startBlock();
        String fence = CodeFence.around(lines);
        own(fence + language);
        for (String line : lines) {
            newLine(line);
        }
        newLine(fence);
    }

    /** A table; none without rows. Each row has as many cells as the header; cells hold text, marks and links. */
    public void table(List<Runnable> header, List<List<Runnable>> rows) {
        if (!rows.isEmpty()) {
            beginTable(header);
        }
        for (List<Runnable> row : rows) {
            row(row);
        }
    }

    /** The header of a table, which at least one row must follow. */
    public void beginTable(List<Runnable> header) {
        startBlock();
        cells(header);
        newLine("|" + " --- |".repeat(header.size()));
    }

    /** A row of the table that was begun last. */
    public void row(List<Runnable> cells) {
        newLine("");
        cells(cells);
    }

    private void cells(List<Runnable> cells) {
        inTable = true;
        own("|");
        for (Runnable cell : cells) {
            own(" ");
            cell.run();
            own(" |");
        }
        inTable = false;
    }

    private void newLine(String line) {
        out.append('\n').append(container.prefix()).append(line);
    }

    /** Ends a section: a heading with nothing below it is forgotten, and a list does not go on in the next section. */
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

    private void inside(Container inner, Runnable blocks) {
        Container outer = container;
        container = inner;
        try {
            blocks.run();
        } finally {
            container = outer;
            blockPending = false;
        }
    }

    /** Begins a block, which is opened by what is first written in it. */
    public void startBlock() {
        blockPending = true;
        atBlockStart = true;
    }

    /** Ends a block, which was none if nothing was written in it. */
    public void endBlock() {
        blockPending = false;
    }

    @Override
    void openBlock() {
        boolean start = atBlockStart;
        writeHeadings();
        container.separate(out);
        atBlockStart = start;
    }

    private void writeHeadings() {
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
        own(heading.mark());
        if (heading.isText()) {
            headingText(heading.words());
        } else {
            own(heading.words());
        }
    }

    private void headingText(String text) {
        String line = PlainText.line(text);
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        atBlockStart = true;
        line(line.substring(0, end));
        for (int i = end; i < line.length(); i++) {
            // It would belong to the markup.
            own("\\#");
        }
    }
}
