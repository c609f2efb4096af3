package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MessagePattern;
import io.github.postmortem4j.markdown.internal.rich.RichRun;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.BlockStartEscaper;
import io.github.postmortem4j.markdown.internal.text.CodeFence;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;

/**
 * Writes what stands within a block.
 *
 * <p>Strings of the document go through {@link #text} and its like, which escape; {@link #own} writes the renderer's own
 * words as they are.
 */
class InlineWriter {

    final StringBuilder out;
    private final Labels labels;

    /** Whether the next character is the first of a block, where more of them have a meaning. */
    boolean atBlockStart;

    /** Whether the block is still to be opened, which its first character does. */
    boolean blockPending;

    private final boolean rich;
    private final Escaper text;
    private final Escaper bracketed;

    /** Whether what is written stands in a cell of a table. */
    boolean inTable;

    InlineWriter(StringBuilder out, RenderOptions options) {
        this.out = out;
        this.labels = options.labels();
        this.rich = options.rich();
        this.text = Escaper.text(options.neutralizeMentions());
        this.bracketed = Escaper.bracketed(options.neutralizeMentions());
    }

    /** {@return the renderer's own words} */
    public final Labels labels() {
        return labels;
    }

    /** The renderer's own words, which may hold markup. */
    public final void own(String markdown) {
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

    /** Writes what stands before the first character of a block. */
    void openBlock() {
        // Inline text alone has nothing before it.
    }

    /** The document's words, as one line. */
    public final void text(String text) {
        line(PlainText.line(text));
    }

    /** What {@link PlainText} made of the document's words, or a part of that. */
    final void line(String line) {
        if (!line.isEmpty()) {
            open();
            int written = atBlockStart ? BlockStartEscaper.write(line, out) : 0;
            atBlockStart = false;
            text.write(line, written, out);
        }
    }

    /** {@return whether the document's prose may have marks} */
    final boolean isRich() {
        return rich;
    }

    /** {@return the words of the document's prose, without its marks} */
    public final String words(String prose) {
        return rich ? RichRun.words(RichTextParser.line(prose)) : prose;
    }

    /** The document's prose, as one line, which may have marks; white space or an end has to stand on either side. */
    public final void prose(String prose) {
        if (rich) {
            runs(RichTextParser.line(prose));
        } else {
            text(prose);
        }
    }

    /** A line of rich text; white space or an end has to stand on either side. */
    final void runs(List<RichRun> runs) {
        if (runs.size() == 1 && runs.get(0).isPlain()) {
            line(runs.get(0).text());
        } else if (!runs.isEmpty()) {
            open();
            String markdown = new RichRunWriter(text, bracketed, inTable).write(runs, atBlockStart);
            own(markdown.replace("\n", "\n" + prefix()));
        }
    }

    /** {@return what each line of the block begins with} */
    String prefix() {
        return "";
    }

    /** Several of the document's words in a row, parted by semicolons when one of them has a comma. */
    public final void enumeration(List<String> texts) {
        if (texts.size() == 1) {
            text(texts.get(0));
        } else {
            enumerationOf(PlainText.lines(texts));
        }
    }

    private void enumerationOf(List<String> lines) {
        String comma = labels.get("enumeration.comma");
        String separator =
                lines.size() > 1 && holdsOne(comma.strip(), lines) ? labels.get("enumeration.semicolon") : comma;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                own(separator);
            }
            line(lines.get(i));
        }
    }

    private static boolean holdsOne(String mark, List<String> lines) {
        for (String line : lines) {
            if (line.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    /** A bold label of the renderer's own words, with what the language puts behind one, and a space. */
    public final void label(String words) {
        labelAlone(words);
        own(" ");
    }

    /** A bold label with nothing behind it in its block. */
    public final void labelAlone(String words) {
        own("**" + labels.fill("label", words) + "**");
    }

    /** Writes a message whose arguments write themselves. */
    public final void message(String key, Runnable... arguments) {
        for (MessagePattern.Part part : labels.pattern(key).parts()) {
            if (part.isPlaceholder()) {
                arguments[part.argument()].run();
            } else {
                own(part.text());
            }
        }
    }

    /** The document's words in bold; white space or the end of a line has to stand on either side. */
    public final void strong(String text) {
        own("**");
        text(text);
        own("**");
    }

    /** The document's words in italics; white space or the end of a line has to stand on either side. */
    public final void emphasis(String text) {
        own("*");
        text(text);
        own("*");
    }

    /** A link; or what it says and where it would lead, when that is no address for a link. */
    public final void link(String title, String uri) {
        String target = LinkDestination.ofLink(uri);
        if (target == null) {
            textWithAddress(title, uri);
        } else {
            linkTo(target, title, uri);
        }
    }

    /** A link to an address that {@link LinkDestination} has written as a link's destination. */
    public final void linkTo(String target, String title, String uri) {
        bracketed("[", PlainText.isBlank(title) ? uri : title, target);
    }

    /** A code span, with what a reader can see of the text; {@code |} is written as tables want it where it says so. */
    final void code(String text, boolean inTable) {
        String line = PlainText.line(text);
        if (!line.isEmpty()) {
            own(CodeFence.span(line, inTable));
        }
    }

    /** A picture; or what it shows and where it would be, when that is no address for a picture. */
    public final void figure(String alt, String uri) {
        String target = LinkDestination.ofFigure(uri);
        if (target == null) {
            textWithAddress(alt, uri);
        } else {
            bracketed("![", alt, target);
        }
    }

    private void bracketed(String open, String text, String target) {
        own(open);
        bracketed.write(PlainText.line(text), 0, out);
        own("](");
        own(target);
        own(")");
    }

    private void textWithAddress(String words, String uri) {
        boolean both = !PlainText.isBlank(words) && !PlainText.isBlank(uri);
        text(words);
        if (both) {
            own(" (");
        }
        text(uri);
        if (both) {
            own(")");
        }
    }
}
