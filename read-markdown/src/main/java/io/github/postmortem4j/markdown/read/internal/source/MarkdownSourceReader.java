package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.read.internal.repair.FencedSection;
import io.github.postmortem4j.markdown.read.internal.repair.HeadlessTable;
import io.github.postmortem4j.markdown.read.internal.repair.NumberedDate;
import io.github.postmortem4j.markdown.read.internal.repair.TypographicBullet;
import io.github.postmortem4j.markdown.read.internal.repair.UnclosedFence;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a document as lines. commonmark-java parses the blocks and the inline Markdown. */
public final class MarkdownSourceReader {

    /** The parser's limit on open blocks, which limits nesting. A list counts twice: the list and its item. */
    static final int MAX_OPEN_BLOCKS = 60;

    /** The number of table cells that is always allowed, however short the document is. */
    private static final long MIN_TABLE_CELL_LIMIT = 100_000;

    private static final int MAX_TABLE_CELLS_PER_CHARACTER = 4;

    private MarkdownSourceReader() {}

    /** {@return the lines of a document} */
    public static SourceDocument read(String document) {
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        List<String> source = split(text);
        FrontMatter front = FrontMatter.of(source);
        List<String> body = new ArrayList<>(source);
        for (int i = 0; i < front.length(); i++) {
            body.set(i, "");
        }
        boolean rendered = PageMark.in(source) != null;
        if (!rendered) {
            body.replaceAll(NumberedDate::withoutMarker);
        }
        UnclosedFence fence = UnclosedFence.in(body);
        List<String> repaired = rendered
                ? fence.repaired()
                : TypographicBullet.replaced(HeadlessTable.asItems(FencedSection.unfenced(fence.repaired())));
        return new SourceDocument(lines(String.join("\n", repaired)), front, source, fence.line());
    }

    private static List<MarkdownLine> lines(String text) {
        InlineReader inlines = new InlineReader();
        List<Extension> extensions = hasFewTableCells(text) ? List.of(TablesExtension.create()) : List.of();
        Node root = blocks(text, extensions, inlines);
        LineCollector collector = new LineCollector();
        new BlockReader(inlines, collector, 1, 1, 0).read(root);
        return collector.lines();
    }

    /** {@return the blocks of a text; each block of words has its unparsed lines} */
    static Node blocks(String text, List<Extension> extensions, InlineReader inlines) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> {
                    inlines.definitions(context);
                    return (lines, node) -> node.appendChild(new RawTextNode(lines));
                })
                .build()
                .parse(text);
    }

    /** Splits a text at LF, CR and CRLF, as CommonMark does. */
    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /**
     * {@return whether the number of table cells is bounded by the length of the text}
     *
     * <p>commonmark-java pads each row to the width of the header row, so a short document could have a huge number of
     * cells. The tables of such a document are read as text.
     */
    private static boolean hasFewTableCells(String text) {
        long lines = 1;
        long most = 0;
        long pipes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|') {
                most = Math.max(most, ++pipes);
            } else if (c == '\n' || c == '\r') {
                lines++;
                pipes = 0;
            }
        }
        return (most + 1) * lines <= MIN_TABLE_CELL_LIMIT + (long) MAX_TABLE_CELLS_PER_CHARACTER * text.length();
    }
}
