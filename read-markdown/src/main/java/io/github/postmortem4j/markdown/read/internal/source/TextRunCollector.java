package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Converts the nodes of a paragraph to lines of text runs. It does not recurse, since inline nodes may nest to any
 * depth.
 */
final class TextRunCollector {

    /** The word joiner that the renderer inserts between characters that must not be adjacent. It is invisible. */
    private static final String JOINER = "\u2060";

    private final LinePositions places;
    private final List<PositionedText> lines = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private List<TextRun> runs = new ArrayList<>();

    /** The text of the current run, which may consist of many nodes. */
    private final StringBuilder runText = new StringBuilder();

    private @Nullable Frame runFrame;
    private int line;
    private int column;
    private boolean begun;
    /** The end tag of the struck text that is being read, or {@code null} if the text is not struck. */
    private @Nullable Node struckUntil;

    private record Frame(Set<TextRun.Mark> marks, @Nullable String uri) {}

    TextRunCollector(LinePositions places) {
        this.places = places;
        open.push(new Frame(Set.of(), null));
    }

    /** Nodes do not implement {@code equals}; identity is intended. */
    @SuppressWarnings("ReferenceEquality")
    List<PositionedText> collect(Node paragraph) {
        Node node = paragraph.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && node.getParent() != paragraph) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
        endLine();
        return lines;
    }

    private void enter(Node node) {
        Frame frame = open.element();
        if (node instanceof Text text) {
            add(node, text.getLiteral(), frame);
        } else if (node instanceof EscapedSeparator escaped) {
            add(node, escaped.literal(), new Frame(with(frame, TextRun.Mark.ESCAPED), frame.uri()));
        } else if (node instanceof Code code) {
            add(node, code.getLiteral(), new Frame(with(frame, TextRun.Mark.CODE), frame.uri()));
        } else if (node instanceof Emphasis) {
            open.push(new Frame(with(frame, TextRun.Mark.EMPHASIS), frame.uri()));
        } else if (node instanceof StrongEmphasis) {
            open.push(new Frame(with(frame, TextRun.Mark.STRONG), frame.uri()));
        } else if (node instanceof StrikethroughDelimiter.StruckNode) {
            open.push(new Frame(with(frame, TextRun.Mark.STRUCK), frame.uri()));
        } else if (node instanceof Link link) {
            open.push(new Frame(frame.marks(), link.getDestination()));
        } else if (node instanceof Image image) {
            open.push(new Frame(with(frame, TextRun.Mark.IMAGE), image.getDestination()));
            if (node.getFirstChild() == null) {
                // Keep an image even if it has no description.
                add(node, " ", open.element());
            }
        } else if (isBreak(node)) {
            endLine();
        } else if (node instanceof HtmlInline html) {
            tag(html);
        }
    }

    /** Handles a tag that strikes text out. Nodes do not implement {@code equals}; identity is intended. */
    @SuppressWarnings("ReferenceEquality")
    private void tag(HtmlInline html) {
        if (html == struckUntil) {
            struckUntil = null;
        } else if (struckUntil == null) {
            struckUntil = StruckTag.end(html);
        }
    }

    private void leave(Node node) {
        if (node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof StrikethroughDelimiter.StruckNode
                || node instanceof Link
                || node instanceof Image) {
            open.pop();
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof HtmlInline html && html.getLiteral().regionMatches(true, 0, "<br", 0, 3));
    }

    private static Set<TextRun.Mark> with(Frame frame, TextRun.Mark mark) {
        EnumSet<TextRun.Mark> marks = EnumSet.of(mark);
        marks.addAll(frame.marks());
        return marks;
    }

    private void add(Node node, String literal, Frame around) {
        Frame frame = struckUntil == null ? around : new Frame(with(around, TextRun.Mark.STRUCK), around.uri());
        String text = literal.replace(JOINER, "").replace('\n', ' ');
        if (text.isEmpty()) {
            return;
        }
        if (!begun) {
            begin(node);
        }
        if (runFrame == null || !runFrame.marks().equals(frame.marks()) || !haveSameUri(runFrame, frame)) {
            endRun();
            runFrame = frame;
        }
        runText.append(text);
    }

    /** Compares by identity: two adjacent links are two runs, even if their destinations are equal. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"})
    private static boolean haveSameUri(Frame first, Frame second) {
        return first.uri() == second.uri();
    }

    private void endRun() {
        if (runFrame != null) {
            runs.add(new TextRun(runText.toString(), runFrame.marks(), runFrame.uri()));
            runText.setLength(0);
            runFrame = null;
        }
    }

    private void begin(Node node) {
        begun = true;
        List<SourceSpan> spans = node.getSourceSpans();
        int index = spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
        line = places.line(index);
        column = places.column(index) + (spans.isEmpty() ? 0 : spans.get(0).getColumnIndex());
    }

    private void endLine() {
        endRun();
        if (begun) {
            lines.add(new PositionedText(trimmed(new InlineText(List.copyOf(runs))), line, column));
            runs = new ArrayList<>();
        }
        begun = false;
    }

    /** {@return the text without spaces and tabs at both ends} */
    private static InlineText trimmed(InlineText inline) {
        String text = inline.text();
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? inline : inline.from(start).to(end - start);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
