package io.github.postmortem4j.markdown.internal;

import java.io.IOException;
import java.util.List;

/**
 * Writes what stands within a block.
 *
 * <p>Strings of the document go through {@link #text} and its like, which escape; {@link #own} writes the renderer's own
 * words as they are.
 */
class InlineWriter {

    final Appendable out;

    /** Whether the next character is the first of a block, where more of them have a meaning. */
    boolean atBlockStart;

    private final Escaper text;
    private final Escaper bracketed;

    InlineWriter(Appendable out, boolean partsMentions) {
        this.out = out;
        this.text = Escaper.text(partsMentions);
        this.bracketed = Escaper.bracketed(partsMentions);
    }

    /** The renderer's own words, which may hold markup. */
    final void own(String markdown) throws IOException {
        atBlockStart = false;
        out.append(markdown);
    }

    /** The document's words, as one line. */
    final void text(String text) throws IOException {
        line(PlainText.line(text));
    }

    /** What {@link PlainText} made of the document's words, or a part of that. */
    final void line(String line) throws IOException {
        if (!line.isEmpty()) {
            int written = atBlockStart ? BlockStart.write(line, out) : 0;
            atBlockStart = false;
            text.write(line, written, out);
        }
    }

    /** Several of the document's words in a row, parted by semicolons when one of them has a comma. */
    final void enumeration(List<String> texts) throws IOException {
        List<String> lines = PlainText.lines(texts);
        boolean commas = lines.stream().anyMatch(line -> line.indexOf(',') >= 0);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                own(commas && lines.size() > 1 ? "; " : ", ");
            }
            line(lines.get(i));
        }
    }

    /** A bold label of the renderer's own words, with a colon and a space. */
    final void label(String words) throws IOException {
        own("**" + words + ":** ");
    }

    /** The document's words in bold; white space or the end of a line has to stand on either side. */
    final void strong(String text) throws IOException {
        own("**");
        text(text);
        own("**");
    }

    /** The document's words in italics; white space or the end of a line has to stand on either side. */
    final void emphasis(String text) throws IOException {
        own("*");
        text(text);
        own("*");
    }

    /** A link; or what it says and where it would lead, when that is no address for a link. */
    final void link(String title, String uri) throws IOException {
        String target = LinkTarget.ofLink(uri);
        if (target == null) {
            textWithAddress(title, uri);
        } else {
            bracketed("[", PlainText.isBlank(title) ? uri : title, target);
        }
    }

    /** A picture; or what it shows and where it would be, when that is no address for a picture. */
    final void figure(String alt, String uri) throws IOException {
        String target = LinkTarget.ofFigure(uri);
        if (target == null) {
            textWithAddress(alt, uri);
        } else {
            bracketed("![", alt, target);
        }
    }

    private void bracketed(String open, String text, String target) throws IOException {
        own(open);
        bracketed.write(PlainText.line(text), 0, out);
        own("](" + target + ")");
    }

    private void textWithAddress(String words, String uri) throws IOException {
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
