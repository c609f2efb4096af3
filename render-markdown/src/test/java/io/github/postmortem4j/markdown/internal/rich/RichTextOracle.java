package io.github.postmortem4j.markdown.internal.rich;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Renders rich text alone and compares it to what an engine with all of GFM reads. */
final class RichTextOracle {

    private static final List<Extension> GFM = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(Set.of(AutolinkType.URL, AutolinkType.WWW))
                    .build());

    private static final Parser PARSER = Parser.builder().extensions(GFM).build();

    /** Does not support HTML blocks, like the renderer. */
    private static final Parser SOURCE = Parser.builder()
            .extensions(List.of(StrikethroughExtension.create()))
            .enabledBlockTypes(new LinkedHashSet<>(List.of(
                    BlockQuote.class,
                    Heading.class,
                    FencedCodeBlock.class,
                    ThematicBreak.class,
                    ListBlock.class,
                    IndentedCodeBlock.class)))
            .build();

    private static final Set<Class<? extends Node>> ALLOWED = Set.of(
            Document.class,
            Paragraph.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            BlockQuote.class,
            FencedCodeBlock.class,
            Text.class,
            Code.class,
            Emphasis.class,
            StrongEmphasis.class,
            Strikethrough.class,
            HardLineBreak.class,
            Link.class);

    private RichTextOracle() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** {@return the first node of a tree that is not allowed; {@code ""} if there is none} */
    static String forbidden(Node node) {
        boolean link = node instanceof Link to
                && (to.getTitle() != null || !to.getDestination().matches("(?i)(https?://|mailto:).+"));
        if (link || !ALLOWED.contains(node.getClass())) {
            return node.toString();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            String found = forbidden(child);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** {@return the letters and digits of the source that the result lacks, from the first one on} */
    static String wordsLost(String text, Node result) {
        String expected = words(SOURCE.parse(RichSourceNormalizer.lines(text)));
        String shown = words(result);
        int at = 0;
        for (int i = 0; i < expected.length(); i++) {
            at = shown.indexOf(expected.charAt(i), at) + 1;
            if (at == 0) {
                return expected.substring(i);
            }
        }
        return "";
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Text text) {
            words.append(text.getLiteral());
        } else if (node instanceof Code code) {
            words.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            words.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            words.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            words.append(html.getLiteral());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(words(child));
        }
        return words.toString().replaceAll("[^A-Za-z0-9]", "");
    }

    static String blocks(String text) {
        StringBuilder out = new StringBuilder();
        writer(out).paragraphs(text);
        return out.toString();
    }

    static String line(String text) {
        StringBuilder out = new StringBuilder();
        BlockWriter writer = writer(out);
        writer.paragraph(() -> writer.prose(text));
        return out.toString();
    }

    private static BlockWriter writer(StringBuilder out) {
        return new BlockWriter(
                out,
                new RenderOptions(
                        null, true, null, Labels.of(Locale.ENGLISH), false, true, true, TargetSyntax.COMMONMARK, null));
    }
}
