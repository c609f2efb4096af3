package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.rich.RichRun.Kind;
import io.github.postmortem4j.markdown.internal.rich.RichSpan.Mark;
import io.github.postmortem4j.markdown.internal.text.LinkDestination;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Converts the inline nodes of a parsed block to runs: keeps the supported marks and links, and the text of everything
 * else.
 */
final class RichInlineParser {

    private final boolean oneLine;
    private final List<RichRun> runs = new ArrayList<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    private int spans;

    /** The number of runs so far that show anything. */
    private int visible;

    private RichInlineParser(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** A pending step. Marks may nest too deeply for a recursive method. */
    @FunctionalInterface
    private interface Step {
        void run();
    }

    /**
     * {@return the runs of a block; none if it shows nothing}
     *
     * @param block the block
     * @param oneLine whether the text is for a field of one line
     * @param strong whether all of the text is bold
     */
    static List<RichRun> of(Node block, boolean oneLine, boolean strong) {
        RichInlineParser inlines = new RichInlineParser(oneLine);
        inlines.children(block, strong ? inlines.within(List.of(), Mark.STRONG, "") : List.of());
        while (!inlines.steps.isEmpty()) {
            inlines.steps.pop().run();
        }
        return RichRunNormalizer.normalize(inlines.runs);
    }

    private void children(Node parent, List<RichSpan> within) {
        for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
            Node next = child;
            steps.push(() -> read(next, within));
        }
    }

    private void read(Node node, List<RichSpan> within) {
        if (node instanceof Text text) {
            add(Kind.TEXT, text.getLiteral(), within);
        } else if (node instanceof HtmlInline html) {
            add(Kind.TEXT, html.getLiteral(), within);
        } else if (node instanceof Code code) {
            add(code(code.getLiteral()), code.getLiteral(), within);
        } else if (node instanceof SoftLineBreak) {
            add(Kind.TEXT, " ", within);
        } else if (node instanceof HardLineBreak) {
            boolean linked = isLinked(within);
            add(linked ? Kind.TEXT : Kind.BREAK, linked ? " " : "", within);
        } else if (node instanceof Link link) {
            addressed(node, link.getDestination(), within);
        } else if (node instanceof Image image) {
            addressed(node, image.getDestination(), within);
        } else {
            marked(node, within);
        }
    }

    /** cmark-gfm takes a task for done if a checked box is anywhere in its line, even in code. */
    private Kind code(String code) {
        boolean box = code.contains("[x]") || code.contains("[X]");
        return oneLine && box ? Kind.TEXT : Kind.CODE;
    }

    private void marked(Node node, List<RichSpan> within) {
        if (node instanceof Emphasis) {
            children(node, within(within, Mark.EMPHASIS, ""));
        } else if (node instanceof StrongEmphasis) {
            children(node, within(within, Mark.STRONG, ""));
        } else if (node instanceof Strikethrough) {
            children(node, within(within, Mark.STRIKETHROUGH, ""));
        } else {
            children(node, within);
        }
    }

    /** Reads a link or an image: as a link if its address is fit for one, and as its text and address otherwise. */
    private void addressed(Node node, String address, List<RichSpan> within) {
        String destination = LinkDestination.ofLink(address);
        List<RichSpan> inner = destination == null ? within : within(within, Mark.LINK, destination);
        boolean link = inner.size() > within.size();
        int before = visible;
        steps.push(() -> {
            if (visible == before) {
                add(Kind.TEXT, address, inner);
            } else if (!link && !PlainText.isBlank(address)) {
                add(Kind.TEXT, " (" + address + ")", inner);
            }
        });
        children(node, inner);
    }

    private static boolean isLinked(List<RichSpan> within) {
        return within.stream().anyMatch(span -> span.mark() == Mark.LINK);
    }

    private List<RichSpan> within(List<RichSpan> outer, Mark mark, String destination) {
        if (outer.stream().anyMatch(span -> span.mark() == mark)) {
            return outer;
        }
        List<RichSpan> inner = new ArrayList<>(outer);
        inner.add(new RichSpan(mark, ++spans, destination));
        return List.copyOf(inner);
    }

    private void add(Kind kind, String text, List<RichSpan> within) {
        runs.add(new RichRun(kind, text, within));
        if (!PlainText.isBlank(text)) {
            visible++;
        }
    }
}
