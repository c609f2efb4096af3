package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a person reads on a page, apart from headings, bold labels, times in backticks and code blocks. Reads the
 * page once.
 */
public final class VisiblePageText {

    private final StringBuilder text = new StringBuilder();
    private final InlineReader inlines = new InlineReader();

    private VisiblePageText() {}

    /** {@return the visible text of a Markdown document, with a line for each block} */
    public static String of(String document) {
        List<String> source =
                MarkdownSourceReader.split(document.startsWith("\uFEFF") ? document.substring(1) : document);
        List<String> body = new ArrayList<>(source);
        for (int i = 0; i < FrontMatter.of(source).length(); i++) {
            body.set(i, "");
        }
        VisiblePageText visible = new VisiblePageText();
        visible.collect(MarkdownSourceReader.blocks(String.join("\n", body), List.of(), visible.inlines));
        return visible.text.toString();
    }

    /** Visits the nodes without recursion, because inline nodes may be nested deeply. */
    private void collect(Node root) {
        Node node = root.getFirstChild();
        while (node != null) {
            if (node instanceof RawTextNode raw) {
                inline(raw.lines().getContent());
            } else {
                add(node);
            }
            Node child = isHidden(node) ? null : node.getFirstChild();
            node = child != null ? child : nextAfter(node, root);
        }
    }

    private void inline(String source) {
        Node paragraph = inlines.paragraph(source);
        if (paragraph == null) {
            text.append(source);
        } else {
            collect(paragraph);
        }
    }

    /** Nodes do not implement {@code equals}; identity is intended. */
    @SuppressWarnings("ReferenceEquality")
    private static @Nullable Node nextAfter(Node node, Node root) {
        Node last = node;
        while (last.getNext() == null) {
            last = last.getParent();
            if (last == null || last == root) {
                return null;
            }
        }
        return last.getNext();
    }

    private static boolean isHidden(Node node) {
        return node instanceof Heading
                || node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock
                || node instanceof Image
                || (node instanceof StrongEmphasis label && isLabel(label))
                || (node instanceof Emphasis line && isMetadata(line));
    }

    /** {@code *high priority · owner: Shop team*}, as the renderer writes it. */
    private static boolean isMetadata(Emphasis line) {
        return line.getFirstChild() instanceof Text first && first.getLiteral().contains(" · ");
    }

    /** {@code **Duration:**} or {@code **Duration**:}. */
    private static boolean isLabel(StrongEmphasis strong) {
        boolean inside =
                strong.getLastChild() instanceof Text last && last.getLiteral().endsWith(":");
        return inside
                || (strong.getNext() instanceof Text next && next.getLiteral().startsWith(":"));
    }

    /** {@code `08:00 UTC`}. */
    private static boolean isTime(Code code) {
        String text = code.getLiteral();
        return !text.isEmpty() && Character.isDigit(text.charAt(0)) && text.indexOf(':') > 0;
    }

    private void add(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code && !isTime(code)) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || node instanceof Block) {
            text.append('\n');
        }
    }
}
