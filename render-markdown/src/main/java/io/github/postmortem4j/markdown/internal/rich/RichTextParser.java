package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.rich.RichBlock.Items;
import io.github.postmortem4j.markdown.internal.text.CodeLines;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Parses Markdown in fields and reduces it to the supported blocks and marks.
 *
 * <p>The parser is commonmark-java. Thousands of unmatched marks take it more than linear time. That is why text beyond
 * what people write is treated as plain text.
 */
public final class RichTextParser {

    /** About ten times the recommended length of a whole postmortem. */
    static final int MAX_LENGTH = 100_000;

    /** Matching open marks takes quadratic time. */
    private static final int MAX_MARKS = 10_000;

    private static final String MARKS = "*_~[";

    /** The maximum nesting depth. A list counts twice: once for the list and once for its item. */
    private static final int MAX_OPEN_BLOCKS = 20;

    /**
     * The supported blocks, in the order in which the parser tries them. HTML is not among them, so it is read as text
     * that may contain Markdown.
     */
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser LONG = parser(BLOCKS);
    private static final Parser LINE = parser(Set.of());

    /** The names of code languages, except those whose code a site would draw rather than show. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?!(?i:mermaid|math|geojson|topojson|stl|suggestion)$)[A-Za-z0-9][A-Za-z0-9+#._-]{0,30}");

    private RichTextParser() {}

    /**
     * Inline nesting is not limited because enforcing a limit is slow, and {@link RichInlineParser} supports any depth.
     */
    private static Parser parser(Set<Class<? extends Block>> blocks) {
        return Parser.builder()
                .extensions(List.of(StrikethroughExtension.create()))
                .enabledBlockTypes(blocks)
                .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
                .maxInlineNesting(Integer.MAX_VALUE)
                .build();
    }

    private static boolean isTooLong(String text) {
        return text.length() > MAX_LENGTH
                || text.chars().filter(c -> MARKS.indexOf(c) >= 0).count() > MAX_MARKS;
    }

    /** {@return the blocks of a long text; none if it shows nothing} */
    public static List<RichBlock> blocks(String text) {
        List<RichBlock> blocks = isTooLong(text) ? List.of() : blocks(LONG.parse(RichSourceNormalizer.lines(text)));
        // Shows text from which Markdown engines show nothing, such as a lone link definition, rather than lose it.
        return blocks.isEmpty() ? plainBlocks(text) : blocks;
    }

    /** {@return the runs of a one-line text; none if it shows nothing} */
    public static List<RichRun> line(String text) {
        if (!isTooLong(text)) {
            Node paragraph = LINE.parse(RichSourceNormalizer.line(text)).getLastChild();
            List<RichRun> runs =
                    paragraph instanceof Paragraph ? RichInlineParser.of(paragraph, true, false) : List.of();
            if (!runs.isEmpty()) {
                return runs;
            }
        }
        return run(PlainText.line(text));
    }

    /** {@return the paragraphs of a plain text} */
    static List<RichBlock> plainBlocks(String text) {
        List<RichBlock> blocks = new ArrayList<>();
        PlainText.paragraphs(text).forEach(line -> blocks.add(new RichBlock.Paragraph(run(line))));
        return blocks;
    }

    private static List<RichRun> run(String line) {
        return line.isEmpty() ? List.of() : List.of(new RichRun(RichRun.Kind.TEXT, line, List.of()));
    }

    /** {@return the supported blocks in a parsed node} */
    public static List<RichBlock> blocks(Node parent) {
        List<RichBlock> blocks = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof FencedCodeBlock code) {
                code(code.getInfo(), code.getLiteral(), blocks);
            } else if (child instanceof IndentedCodeBlock code) {
                code("", code.getLiteral(), blocks);
            } else if (child instanceof BlockQuote) {
                quote(blocks(child), blocks);
            } else if (child instanceof ListBlock list) {
                items(list, blocks);
            } else {
                paragraph(child, blocks);
            }
        }
        return blocks;
    }

    private static void paragraph(Node node, List<RichBlock> blocks) {
        if (node instanceof ThematicBreak rule && rule.getLiteral() != null) {
            rule.appendChild(new Text(rule.getLiteral()));
        }
        List<RichRun> runs = RichInlineParser.of(node, false, node instanceof Heading);
        if (!runs.isEmpty()) {
            blocks.add(new RichBlock.Paragraph(runs));
        }
    }

    private static void code(String info, String literal, List<RichBlock> blocks) {
        List<String> lines = CodeLines.of(literal);
        if (!lines.isEmpty()) {
            String language = info.strip().split("\\s", 2)[0];
            blocks.add(new RichBlock.Code(LANGUAGE.matcher(language).matches() ? language : "", lines));
        }
    }

    private static void quote(List<RichBlock> quoted, List<RichBlock> blocks) {
        if (!quoted.isEmpty()) {
            blocks.add(new RichBlock.Quote(quoted));
        }
    }

    private static void items(ListBlock list, List<RichBlock> blocks) {
        List<List<RichBlock>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<RichBlock> content = blocks(item);
            if (!content.isEmpty()) {
                items.add(content);
            }
        }
        if (!items.isEmpty()) {
            blocks.add(Items.of(first(list), list.isTight(), items));
        }
    }

    private static int first(ListBlock list) {
        Integer first =
                list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : Integer.valueOf(Items.BULLETS);
        return first == null ? 1 : first;
    }
}
