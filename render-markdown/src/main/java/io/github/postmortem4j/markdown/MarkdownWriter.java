package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.section.BuiltInSection;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.text.CodeLines;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.CheckedBlockWriter;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a {@link Section} writes to. It owns what Markdown is made of: separators, prefixes and escaping.
 *
 * <p>Every string is text and comes out as that text, whatever is in it; structure comes from calling methods alone.
 * Headings, paragraphs, lists, quotations, tables and code blocks are blocks; text, labels, links, code and times stand in a
 * paragraph, an item, a quotation or a cell:
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
 * <p>What would be empty is left out: a blank text, a block or an item with nothing in it, a table without rows, a heading
 * with nothing below it in its section. Two lists that follow each other stay two. Pieces of a line are put together as they
 * are, with the white space in them: a text that ends with a space keeps it when something follows.
 *
 * <p>A call where there is no room for it, such as a heading in an item, is an {@link IllegalStateException}, and a {@code
 * null} anywhere a {@link NullPointerException}; what was written before stays. A writer is good until its section returns,
 * in the thread that the section was called in.
 */
public final class MarkdownWriter {

    private final BlockWriter blocks;
    private final CheckedBlockWriter out;
    private final SectionContext context;

    MarkdownWriter(BlockWriter blocks, SectionContext context) {
        this.blocks = blocks;
        this.out = new CheckedBlockWriter(blocks);
        this.context = context;
    }

    /**
     * A heading of what follows, down to the next one of its level. The level 1 is for the document's title, which is
     * written even with nothing below it.
     *
     * @param level the level
     * @param text the heading; a blank one is left out
     * @throws IllegalArgumentException if the level is not from 1 to 6
     */
    public void heading(int level, String text) {
        Objects.requireNonNull(text, "text");
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("the level of a heading is from 1 to 6, not " + level);
        }
        out.topLevel(() -> {
            if (level > 1) {
                blocks.textHeading(level, text);
            } else if (!PlainText.isBlank(text)) {
                blocks.title(text);
            }
        });
    }

    /**
     * The paragraphs of a long text: a blank line parts two.
     *
     * @param text the text
     */
    public void paragraphs(String text) {
        Objects.requireNonNull(text, "text");
        out.block(() -> blocks.paragraphs(text));
    }

    /**
     * A paragraph.
     *
     * @param content writes text, labels, links, code and times
     */
    public void paragraph(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.paragraph(content);
    }

    /**
     * A quotation.
     *
     * @param content writes text or blocks, but no heading and no table
     */
    public void quote(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.quote(content);
    }

    /**
     * A bullet list of short texts.
     *
     * @param texts the items; blank ones are left out
     */
    public void bulletList(List<String> texts) {
        bulletList(items(texts));
    }

    /**
     * A bullet list.
     *
     * @param items calls {@link #item} for each item
     */
    public void bulletList(Runnable items) {
        Objects.requireNonNull(items, "items");
        out.bulletList(items);
    }

    /**
     * A numbered list of short texts, from 1.
     *
     * @param texts the items; blank ones are left out
     */
    public void numberedList(List<String> texts) {
        numberedList(items(texts));
    }

    /**
     * A numbered list, from 1.
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
     * An item of a bullet list or a numbered list.
     *
     * @param content writes text or blocks, but no heading and no table
     */
    public void item(Runnable content) {
        Objects.requireNonNull(content, "content");
        out.item(content);
    }

    /**
     * A list of tasks, with check boxes.
     *
     * @param tasks calls {@link #task} for each task
     */
    public void taskList(Runnable tasks) {
        Objects.requireNonNull(tasks, "tasks");
        out.taskList(tasks);
    }

    /**
     * A task of a list of tasks.
     *
     * @param done whether its box is checked
     * @param content writes text or blocks, but no heading and no table
     */
    public void task(boolean done, Runnable content) {
        Objects.requireNonNull(content, "content");
        out.task(done, content);
    }

    /**
     * A table.
     *
     * @param header what is written above each column
     * @param rows calls {@link #row(List)} or {@link #row(Runnable...)} for each row
     * @throws IllegalArgumentException if there is no column
     */
    public void table(List<String> header, Runnable rows) {
        Objects.requireNonNull(rows, "rows");
        if (header.isEmpty()) {
            throw new IllegalArgumentException("the table has no columns");
        }
        out.table(header, rows);
    }

    /**
     * A row of a table, of texts.
     *
     * @param cells the texts, one a column
     * @throws IllegalArgumentException if there are more or fewer than columns
     */
    public void row(List<String> cells) {
        out.row(List.copyOf(cells).stream().map(this::cell).toList());
    }

    private Runnable cell(String text) {
        return () -> text(text);
    }

    /**
     * A row of a table.
     *
     * @param cells each writes the text, labels, links, code and times of a cell, one a column
     * @throws IllegalArgumentException if there are more or fewer than columns
     */
    public void row(Runnable... cells) {
        out.row(List.copyOf(Arrays.asList(cells)));
    }

    /**
     * A block of code, line by line as it is, but for characters that show nothing and blank lines at either end.
     *
     * @param language the language, such as {@code java}; {@code ""} for none
     * @param code the code
     * @throws IllegalArgumentException if the language has other characters than ASCII letters, digits and {@code +-#._}
     */
    public void codeBlock(String language, String code) {
        if (!language.matches("[A-Za-z0-9+#._-]*")) {
            throw new IllegalArgumentException("this is no name of a language: " + language);
        }
        List<String> lines = CodeLines.of(code);
        out.block(() -> blocks.codeBlock(language, lines));
    }

    /**
     * Text.
     *
     * @param text the text; line breaks in it show as spaces
     */
    public void text(String text) {
        Objects.requireNonNull(text, "text");
        out.inline(line -> line.text(text));
    }

    /**
     * A bold label, with a colon and a space behind it.
     *
     * @param words the label without its colon
     * @throws IllegalStateException also if something stands before it in its line
     */
    public void label(String words) {
        Objects.requireNonNull(words, "words");
        out.inline(line -> line.label(words));
    }

    /**
     * A link; or the title and the address as text, when the address has another scheme than http, https or mailto.
     *
     * @param title what the link says; the address when it is blank
     * @param uri where it leads
     */
    public void link(String title, String uri) {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(uri, "uri");
        out.inline(line -> line.link(title, uri));
    }

    /**
     * A code span.
     *
     * @param code the code; line breaks in it show as spaces
     */
    public void code(String code) {
        Objects.requireNonNull(code, "code");
        out.inline(line -> line.code(code));
    }

    /**
     * A day and time, in the document's zone and as exact as the document's own times are.
     *
     * @param at the time
     */
    public void time(OffsetDateTime at) {
        text(context.format(at));
    }

    /**
     * A duration, in words of the renderer's language.
     *
     * @param duration the duration
     * @throws IllegalArgumentException if it is negative
     */
    public void duration(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("there are no words for a negative duration: " + duration);
        }
        text(context.format(duration));
    }

    void builtIn(BuiltInSection section, Postmortem postmortem) {
        out.topLevel(() -> {
            section.write(context.with(postmortem), blocks);
            blocks.endSection();
        });
    }

    void end() {
        out.end();
        blocks.endSection();
    }
}
