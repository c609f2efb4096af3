package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a document into lines. commonmark-java finds the blocks and the marks. */
public final class MarkdownSourceReader {

    /** A list counts twice: it, and its item. */
    static final int MAX_OPEN_BLOCKS = 60;

    private MarkdownSourceReader() {}

    /** {@return the lines of a document} */
    public static SourceDocument read(String document) {
        String text = document.startsWith("\uFEFF") ? document.substring(1) : document;
        List<String> source = SourceLines.of(text);
        FrontMatter front = FrontMatter.of(source);
        List<String> body = new ArrayList<>(source);
        for (int i = 0; i < front.length(); i++) {
            body.set(i, "");
        }
        UnclosedFence fence = UnclosedFence.in(body);
        return new SourceDocument(lines(String.join("\n", fence.mended())), front, source, fence.line());
    }

    private static List<MarkdownLine> lines(String text) {
        InlineReader inlines = new InlineReader();
        List<Extension> extensions = TableGuard.allows(text) ? List.of(TablesExtension.create()) : List.of();
        Parser parser = Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> {
                    inlines.definitions(context);
                    return (lines, node) -> node.appendChild(new RawTextNode(lines));
                })
                .build();
        Node root = parser.parse(text);
        LineCollector sink = new LineCollector();
        new BlockReader(inlines, sink, 1, 1, 0).read(root);
        return sink.lines();
    }
}
