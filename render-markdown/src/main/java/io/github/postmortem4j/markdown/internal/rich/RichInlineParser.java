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

/** Reads the text in a parsed block: keeps the marks and links that are allowed, and of all else the words. */
final class RichInlineParser {

    private final boolean oneLine;
    private final List<RichRun> runs = new ArrayList<>();
    private final Deque<Step> steps = new ArrayDeque<>();

    private int spans;
    /** How many runs with something to see there were. */
    private int seen;

    private RichInlineParser(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** What is still to be read. Marks may nest by the thousand, too deep for the stack of a thread. */
    @FunctionalInterface
    private interface Step {
        void read();
    }

    /** {@return the text in a block, as bold text if it says so; no runs when there is nothing to see} */
    static List<RichRun> of(Node block, boolean oneLine, boolean strong) {
        RichInlineParser inlines = new RichInlineParser(oneLine);
        inlines.children(block, strong ? inlines.within(List.of(), Mark.STRONG, "") : List.of());
        while (!inlines.steps.isEmpty()) {
            inlines.steps.pop().read();
        }
        return RichRunNormalizer.clean(inlines.runs);
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

    /** cmark-gfm takes a task for done when a checked box stands anywhere in its line, even in code. */
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

    /** A link or a picture: a link to an address that is fit for one, else its words and the address. */
    private void addressed(Node node, String address, List<RichSpan> within) {
        String target = LinkDestination.ofLink(address);
        List<RichSpan> inner = target == null ? within : within(within, Mark.LINK, target);
        boolean link = inner.size() > within.size();
        int before = seen;
        steps.push(() -> {
            if (seen == before) {
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

    private List<RichSpan> within(List<RichSpan> outer, Mark mark, String target) {
        if (outer.stream().anyMatch(span -> span.mark() == mark)) {
            return outer;
        }
        List<RichSpan> inner = new ArrayList<>(outer);
        inner.add(new RichSpan(mark, ++spans, target));
        return List.copyOf(inner);
    }

    private void add(Kind kind, String text, List<RichSpan> within) {
        runs.add(new RichRun(kind, text, within));
        if (!PlainText.isBlank(text)) {
            seen++;
        }
    }
}
