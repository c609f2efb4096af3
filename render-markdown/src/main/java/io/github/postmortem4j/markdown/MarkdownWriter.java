package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import io.github.postmortem4j.markdown.internal.page.LayoutSectionWriter;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.text.CodeLines;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.CheckedBlockWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Writes the content of a {@link Section}. It adds the Markdown syntax: separators, prefixes and escapes.
 *
 * <p>Every string is escaped and shown literally; only method calls create structure. Headings, paragraphs, lists,
 * block quotes, tables and code blocks are blocks. Text, labels, links, code, numbers, dates and times are inline content of a
 * paragraph, an item, a quotation or a table cell:
 *
 * <pre>{@code
 * out.heading(2, "What it cost");
 * out.bulletList(() -> out.item(() -> {
 *     out.label("Refunds");
 *     out.text("18 orders, see ");
 *     out.link("the ledger", "https://ledger.example/18");
 * }));
 * }</pre>
 *
 * <p>Empty content is omitted: blank texts, empty blocks and items, tables without rows, and headings with nothing below
 * them in their section. Two lists in a row remain separate lists. A space at the end of a text is kept if text follows.
 *
 * <p>A call in the wrong place, such as a heading in an item, throws an {@link IllegalStateException}, and a
 * {@code null} argument a {@link NullPointerException}. What has been written before is kept. A writer can be used only
 * until the method of its section returns, and only in the thread that called the section.
 */
public final class MarkdownWriter extends InlineMarkdownWriter {

    private final BlockWriter blocks;
    private final CheckedBlockWriter out;
    private final SectionContext context;

    MarkdownWriter(BlockWriter blocks, SectionContext context) {
        this(blocks, new CheckedBlockWriter(blocks), context);
    }

    private MarkdownWriter(BlockWriter blocks, CheckedBlockWriter out, SectionContext context) {
        super(out, context);
        this.blocks = blocks;
        this.out = out;
        this.context = context;
    }

    /**
     * Writes the heading of what follows, up to the next heading of its level. Level 1 is the document's title, which
     * is written even if nothing follows.
     *
     * @param level the level, from 1 to 6
     * @param text the heading; a blank one is ignored
     * @throws IllegalArgumentException if the level is less than 1 or greater than 6
     */
    public void heading(int level, String text) {
        Objects.requireNonNull(text, "text");
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("the level of a heading must be from 1 to 6, not " + level);
        }
        out.topLevel(() -> blocks.textHeading(level, text));
    }

    /**
     * Writes the paragraphs of a long text. Paragraphs are separated by a blank line.
     *
     * @param text the text
     */
    public void paragraphs(String text) {
        Objects.requireNonNull(text, "text");
        out.block(() -> blocks.paragraphs(text));
    }

    /**
     * Writes a paragraph.
     *
     * @param content writes text, labels, links, code and times
     */
    public void paragraph(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.paragraph(content);
    }

    /**
     * Writes a block quote.
     *
     * @param content writes text, or blocks other than headings and tables
     */
    public void quote(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.quote(content);
    }

    /**
     * Writes a bullet list of one-line texts.
     *
     * @param texts the items; blank ones are ignored
     */
    public void bulletList(List<String> texts) {
        bulletList(items(texts));
    }

    /**
     * Writes a bullet list.
     *
     * @param items calls {@link #item} for each item
     */
    public void bulletList(Runnable items) {
        Objects.requireNonNull(items, "items");
        out.bulletList(items);
    }

    /**
     * Writes a numbered list of one-line texts. The first number is 1.
     *
     * @param texts the items; blank ones are ignored
     */
    public void numberedList(List<String> texts) {
        numberedList(items(texts));
    }

    /**
     * Writes a numbered list. The first number is 1.
     *
     * @param items calls {@link #item} for each item
     */
    public void numberedList(Runnable items) {
        Objects.requireNonNull(items, "items");
        out.numberedList(items);
    }

    private Runnable items(List<String> texts) {
        List<String> copy = List.copyOf(texts);
        return () -> copy.forEach(text -> item(() -> text(text)));
    }

    /**
     * Writes an item of a bullet list or a numbered list.
     *
     * @param content writes text, or blocks other than headings and tables
     */
    public void item(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.item(content);
    }

    /**
     * Writes a task list: items with check boxes.
     *
     * @param tasks calls {@link #task} for each task
     */
    public void taskList(Runnable tasks) {
        Objects.requireNonNull(tasks, "tasks");
        out.taskList(tasks);
    }

    /**
     * Writes an item of a task list.
     *
     * @param done whether the check box is checked
     * @param content writes text, or blocks other than headings and tables
     */
    public void task(boolean done, Runnable content) {
        Objects.requireNonNull(content, "content");
        out.task(done, content);
    }

    /**
     * Writes a table.
     *
     * @param header the headings of the columns
     * @param rows calls {@link #row(List)} or {@link #row(Runnable...)} for each row
     * @throws IllegalArgumentException if there are no columns
     */
    public void table(List<String> header, Runnable rows) {
        Objects.requireNonNull(rows, "rows");
        if (header.isEmpty()) {
            throw new IllegalArgumentException("the table has no columns");
        }
        out.table(header, rows);
    }

    /**
     * Writes a row of a table whose cells are texts.
     *
     * @param cells the texts, one for each column
     * @throws IllegalArgumentException if the number of cells differs from the number of columns
     */
    public void row(List<String> cells) {
        out.row(List.copyOf(cells).stream()
                .<Runnable>map(cell -> () -> text(cell))
                .toList());
    }

    /**
     * Writes a row of a table.
     *
     * @param cells one for each column; each writes text, labels, links, code and times
     * @throws IllegalArgumentException if the number of cells differs from the number of columns
     */
    public void row(Runnable... cells) {
        out.row(List.copyOf(Arrays.asList(cells)));
    }

    /**
     * Writes a code block. Invisible characters, blank lines at either end, and white space at the end of lines are
     * removed.
     *
     * @param language the language, such as {@code java}; {@code ""} for none
     * @param code the code
     * @throws IllegalArgumentException if the language contains characters other than ASCII letters, digits and
     *     {@code +-#._}
     */
    public void codeBlock(String language, String code) {
        if (!language.matches("[A-Za-z0-9+#._-]*")) {
            throw new IllegalArgumentException("not the name of a code language: " + language);
        }
        List<String> lines = CodeLines.of(code);
        out.block(() -> blocks.codeBlock(language, lines));
    }

    void builtIn(LayoutSection section, Postmortem postmortem) {
        out.topLevel(() -> {
            LayoutSectionWriter.write(section, context.with(postmortem), blocks);
            blocks.endSection();
        });
    }

    void end() {
        out.end();
        blocks.endSection();
    }
}
