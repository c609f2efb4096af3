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
 * Reads text that is Markdown, and keeps of it what may stand in a field.
 *
 * <p>commonmark-java parses. It takes time that grows faster than a text with thousands of marks that fit badly; so a text
 * beyond any that people write is plain.
 */
public final class RichTextParser {

    /** Some ten times as long as a whole postmortem should be. */
    static final int MAX_LENGTH = 100_000;

    /** To match marks that are left open takes time that grows with the square of their number. */
    private static final int MAX_MARKS = 10_000;

    private static final String MARKS = "*_~[";

    /** A list counts twice: it, and its item. */
    private static final int MAX_OPEN_BLOCKS = 20;

    /**
     * In the order in which the parser is to try them, which it takes from the set. HTML is not among them: it is text then,
     * and the Markdown in it counts.
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

    /** What may name a language, unless a site would draw the code rather than show it. */
    private static final Pattern LANGUAGE =
            Pattern.compile("(?!(?i:mermaid|math|geojson|topojson|stl|suggestion)$)[A-Za-z0-9][A-Za-z0-9+#._-]{0,30}");

    private RichTextParser() {}

    /** Marks may nest as deep as they like, since {@link RichInlineParser} does: to limit them takes the parser long. */
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

    /** {@return the blocks of a long text; none when there is nothing to see in it} */
    public static List<RichBlock> blocks(String text) {
        List<RichBlock> blocks = isTooLong(text) ? List.of() : blocks(LONG.parse(RichSourceNormalizer.lines(text)));
        // What Markdown shows nothing of, such as a definition alone, is no reason to lose a field.
        return blocks.isEmpty() ? plainBlocks(text) : blocks;
    }

    /** {@return a text as one line; no runs when there is nothing to see in it} */
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

    /** {@return the paragraphs of a text that is not Markdown} */
    static List<RichBlock> plainBlocks(String text) {
        List<RichBlock> blocks = new ArrayList<>();
        PlainText.paragraphs(text).forEach(line -> blocks.add(new RichBlock.Paragraph(run(line))));
        return blocks;
    }

    private static List<RichRun> run(String line) {
        return line.isEmpty() ? List.of() : List.of(new RichRun(RichRun.Kind.TEXT, line, List.of()));
    }

    /** {@return what may stand in a field of the blocks in a parsed one} */
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
