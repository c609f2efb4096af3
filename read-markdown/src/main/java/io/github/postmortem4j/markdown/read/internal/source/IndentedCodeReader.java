package io.github.postmortem4j.markdown.read.internal.source;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads text that is indented so far that Markdown takes it for code. In the postmortems that people write it is mostly
 * text, with lists in it.
 */
final class IndentedCodeReader {

    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS =
            new java.util.LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, ListBlock.class));

    private final InlineReader inlines;
    private final LineCollector sink;
    private final int level;

    IndentedCodeReader(InlineReader inlines, LineCollector sink, int level) {
        this.inlines = inlines;
        this.sink = sink;
        this.level = level;
    }

    /** Reads the text as Markdown once more. What is still indented then is text all the same, so this ends. */
    void read(String literal, int line, int column) {
        List<String> lines = literal.lines().toList();
        int indent = lines.stream()
                .filter(text -> !text.isBlank())
                .mapToInt(IndentedCodeReader::indent)
                .min()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (String each : lines) {
            text.append(each.substring(Math.min(indent, each.length()))).append('\n');
        }
        Parser parser = Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MarkdownSourceReader.MAX_OPEN_BLOCKS)
                .inlineParserFactory(context -> (source, node) -> node.appendChild(new RawTextNode(source)))
                .build();
        Node document = parser.parse(text.toString());
        if (document.getFirstChild() == null) {
            sink.add(Kind.BREAK, level, false, InlineText.EMPTY, line, column);
        }
        new BlockReader(inlines, sink, line, column + indent, level).read(document);
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
