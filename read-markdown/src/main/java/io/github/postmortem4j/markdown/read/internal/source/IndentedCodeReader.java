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
 * Reads indented code blocks as Markdown. In hand-written postmortems, deeply indented text is usually prose or a list,
 * not code.
 */
final class IndentedCodeReader {

    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS =
            new java.util.LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, ListBlock.class));

    private final InlineReader inlines;
    private final LineCollector collector;
    private final int level;

    IndentedCodeReader(InlineReader inlines, LineCollector collector, int level) {
        this.inlines = inlines;
        this.collector = collector;
        this.level = level;
    }

    /**
     * Removes the common indentation and parses the text as Markdown. The parser's indented code blocks are disabled,
     * so this does not recurse without end.
     */
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
            collector.add(Kind.BREAK, level, false, InlineText.EMPTY, line, column);
        }
        new BlockReader(inlines, collector, line, column + indent, level).read(document);
    }

    private static int indent(String text) {
        int indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
