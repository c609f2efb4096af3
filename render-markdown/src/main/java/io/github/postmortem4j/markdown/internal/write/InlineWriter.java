package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MessagePattern;
import io.github.postmortem4j.markdown.internal.rich.RichRun;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LineEscaper;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import java.util.List;

/**
 * Writes inline content: text, links, marks and code within a block.
 *
 * <p>Strings of the document are always written by {@link #text}, {@link #prose} and similar methods, which escape
 * them. {@link #raw} writes Markdown and labels of the renderer's own as they are.
 */
class InlineWriter {

    final StringBuilder out;

    /** Whether the next character is the first one of a block, where more characters are syntax. */
    boolean atBlockStart;

    /** Whether the first character of the current block, which opens the block, is still to come. */
    boolean blockPending;

    /** Whether the current block is a table. */
    boolean inTable;

    /** The characters that are separators around the text that is written. */
    private String separators = "";

    private final Labels labels;
    private final boolean rich;
    final TargetSyntax target;
    private final LineEscaper text;
    private final LineEscaper withoutLinks;
    private final Escaper bracketed;
    private final Escaper address;
    private final Escaper description;

    InlineWriter(StringBuilder out, RenderOptions options) {
        this.out = out;
        this.labels = options.labels();
        this.rich = options.rich();
        this.target = options.target();
        this.text = new LineEscaper(options.neutralizeMentions(), options.linkUrls(), target);
        this.withoutLinks = new LineEscaper(options.neutralizeMentions(), false, target);
        this.bracketed = Escaper.bracketed(options.neutralizeMentions()).forTarget(target);
        this.address = Escaper.address(options.neutralizeMentions()).forTarget(target);
        this.description = Escaper.description(options.neutralizeMentions()).forTarget(target);
    }

    /** {@return the labels} */
    public final Labels labels() {
        return labels;
    }

    /** Writes Markdown as it is. */
    public final void raw(String markdown) {
        if (!markdown.isEmpty()) {
            open();
            atBlockStart = false;
            out.append(markdown);
        }
    }

    private void open() {
        if (blockPending) {
            blockPending = false;
            openBlock();
        }
    }

    /** Writes what precedes the first character of a block. */
    void openBlock() {
        // Nothing precedes inline content alone.
    }

    /** Writes text of the document as one line. */
    public final void text(String text) {
        line(PlainText.line(text));
    }

    /** Escapes these characters in all plain text of the document that the content writes. */
    public final void separatedBy(String characters, Runnable content) {
        String before = separators;
        separators = before + characters;
        content.run();
        separators = before;
    }

    /** Writes a line that {@link PlainText} has normalized, or a part of it. */
    final void line(String line) {
        line(line, text);
    }

    private void line(String line, LineEscaper escaper) {
        if (!line.isEmpty()) {
            open();
            int written = atBlockStart ? target.writeStart(line, true, out) : 0;
            atBlockStart = false;
            escaper.write(line, written, separators, out);
        }
    }

    /** {@return a normalized line as it is written within a block} */
    final String escaped(String line) {
        StringBuilder markdown = new StringBuilder();
        text.write(line, 0, "", markdown);
        return markdown.toString();
    }

    /** {@return whether prose of the document is Markdown} */
    final boolean isRich() {
        return rich;
    }

    /** {@return the words of prose, without its marks} */
    public final String plainWords(String prose) {
        return rich ? RichRun.words(RichTextParser.line(prose)) : prose;
    }

    /**
     * Writes prose of the document as one line. White space, or a start or end of the block, must be on either side.
     */
    public final void prose(String prose) {
        if (rich) {
            runs(RichTextParser.line(prose));
        } else {
            text(prose);
        }
    }

    /** Writes a line of rich text. White space, or a start or end of the block, must be on either side. */
    final void runs(List<RichRun> runs) {
        if (runs.size() == 1 && runs.get(0).isPlain()) {
            line(runs.get(0).text());
        } else if (!runs.isEmpty()) {
            open();
            String markdown = new RichRunWriter(text, bracketed, separators, inTable, target).write(runs, atBlockStart);
            raw(markdown.replace("\n", "\n" + prefix()));
        }
    }

    /** {@return the start of each line of the current block} */
    String prefix() {
        return "";
    }

    /** Writes texts of the document, separated by commas, or by semicolons if one of the texts contains a comma. */
    public final void enumeration(List<String> texts) {
        List<String> lines = PlainText.lines(texts);
        String separator = EnumerationFormat.separator(lines, labels);
        String ambiguous = EnumerationFormat.ambiguous(separator, labels);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                raw(separator);
            }
            String line = lines.get(i);
            separatedBy(ambiguous, () -> line(line));
        }
    }

    /** Writes a bold label and a space. */
    public final void label(String words) {
        labelAlone(words);
        raw(" ");
    }

    /** Writes a bold label with nothing behind it in its block. */
    public final void labelAlone(String words) {
        raw("**");
        message("label", () -> raw(words));
        raw("**");
    }

    /** Writes a message whose arguments write themselves. */
    public final void message(String key, Runnable... arguments) {
        for (MessagePattern.Part part : labels.pattern(key).parts()) {
            if (part.isPlaceholder()) {
                arguments[part.argument()].run();
            } else {
                raw(part.text());
            }
        }
    }

    /** Writes text of the document in bold. White space, or a start or end of the block, must be on either side. */
    public final void strong(String text) {
        raw("**");
        text(text);
        raw("**");
    }

    /** Writes text of the document in italics. White space, or a start or end of the block, must be on either side. */
    public final void emphasis(String text) {
        raw("*");
        text(text);
        raw("*");
    }

    /** Writes a link or, if the address is not fit for one, its title and address as text. */
    public final void link(String title, String uri) {
        String destination = LinkDestination.ofLink(uri);
        if (destination == null) {
            textWithAddress(title, uri);
        } else {
            linkTo(destination, title, uri);
        }
    }

    /** Writes a link whose destination {@link LinkDestination} has already encoded. */
    public final void linkTo(String destination, String title, String uri) {
        boolean untitled = PlainText.isBlank(title);
        bracketed("[", untitled ? address : bracketed, untitled ? uri : title, destination);
    }

    /** Writes a code span. */
    final void code(String text, boolean inTable) {
        String line = PlainText.line(text);
        if (!line.isEmpty()) {
            raw(CodeFence.span(target.code(line), inTable));
        }
    }

    /** Writes an image or, if the address is not fit for one, its alternative text and address as text. */
    public final void figure(String alt, String uri) {
        String destination = LinkDestination.ofFigure(uri);
        if (destination == null) {
            textWithAddress(alt, uri);
        } else {
            bracketed("![", description, alt, destination);
        }
    }

    private void bracketed(String open, Escaper escaper, String text, String destination) {
        raw(open);
        escaper.write(PlainText.line(text), 0, "", out);
        raw("](" + destination + ")");
    }

    /** A part of an address that is not fit for a link must not be linked either. */
    private void textWithAddress(String words, String uri) {
        boolean both = !PlainText.isBlank(words) && !PlainText.isBlank(uri);
        // The reader takes the last bracket behind a space for the one before the address.
        separatedBy(both ? "" : "(", () -> text(words));
        if (both) {
            raw(" (");
        }
        separatedBy("(", () -> unlinked(PlainText.line(uri)));
        if (both) {
            raw(")");
        }
    }

    /** Writes a line of text without links. */
    final void unlinked(String line) {
        line(line, withoutLinks);
    }
}
