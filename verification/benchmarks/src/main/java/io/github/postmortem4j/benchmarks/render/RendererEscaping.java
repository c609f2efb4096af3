package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.markdown.internal.text.BlockStartEscaper;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.LineEscaper;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import org.jspecify.annotations.Nullable;

/** Provides the renderer's escaping to the compared engines, so that all of them do the same work. */
public final class RendererEscaping {

    private static final LineEscaper TEXT = new LineEscaper(false, true, TargetSyntax.COMMONMARK);
    private static final Escaper BRACKETED = Escaper.bracketed(false);

    private RendererEscaping() {}

    /** Writes a line of text at the start of a block. */
    public static void block(String text, StringBuilder out) {
        String line = PlainText.line(text);
        TEXT.write(line, line.isEmpty() ? 0 : BlockStartEscaper.write(line, true, out), "", out);
    }

    /** Writes a line of text in the middle of a block. */
    public static void text(String text, StringBuilder out) {
        TEXT.write(PlainText.line(text), 0, "", out);
    }

    /** Writes a link to a valid address. */
    public static void link(String title, String uri, StringBuilder out) {
        out.append('[');
        BRACKETED.write(PlainText.line(title), 0, "", out);
        out.append("](").append(target(uri)).append(')');
    }

    /** {@return the destination of a link} */
    public static @Nullable String target(String uri) {
        return LinkDestination.ofLink(uri);
    }
}
