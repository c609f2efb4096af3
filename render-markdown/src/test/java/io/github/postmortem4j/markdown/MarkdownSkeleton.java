package io.github.postmortem4j.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The tree of blocks and marks of a Markdown document with their text, as one string. An independent engine parses the
 * document. Two documents with the same skeleton look the same to a reader.
 */
final class MarkdownSkeleton {

    /** Mail addresses have a test of their own: the extension links them with any separator between their parts. */
    private static final List<Extension> GFM = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(Set.of(AutolinkType.URL, AutolinkType.WWW))
                    .build());

    private static final Parser PARSER = Parser.builder().extensions(GFM).build();

    private final StringBuilder out = new StringBuilder();

    private MarkdownSkeleton() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** {@return the skeleton, without invisible word joiners and without the content of code blocks} */
    static String of(String markdown) {
        MarkdownSkeleton skeleton = new MarkdownSkeleton();
        skeleton.node(parse(markdown));
        return skeleton.out.toString().replace("\u2060", "");
    }

    /** {@return text as it appears in a skeleton} */
    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("'", "\\'");
    }

    private void node(Node node) {
        if (node instanceof Text text) {
            out.append('\'').append(quoted(text.getLiteral())).append('\'');
            return;
        }
        if (!(node.getParent() instanceof Link || node.getParent() instanceof Image)) {
            out.append('\n');
        }
        out.append(node.getClass().getSimpleName()).append(detail(node)).append('(');
        if (node instanceof Image) {
            description(node);
        } else {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                node(child);
            }
        }
        out.append(')');
    }

    /** Only the text of a description is shown, without the links that the extension adds to it. */
    private void description(Node image) {
        boolean text = false;
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            Node shown = child instanceof Link ? child.getFirstChild() : child;
            int end = out.length();
            node(shown);
            if (text && shown instanceof Text) {
                // Parts of one text: the closing quotation mark of one and the opening one of the other.
                out.delete(end - 1, end + 1);
            }
            text = shown instanceof Text;
        }
    }

    private static String detail(Node node) {
        if (node instanceof Heading heading) {
            return " " + heading.getLevel();
        } else if (node instanceof OrderedList list) {
            return " from " + list.getMarkerStartNumber() + (list.isTight() ? " tight" : "");
        } else if (node instanceof ListBlock list) {
            return list.isTight() ? " tight" : "";
        } else if (node instanceof Code code) {
            return " " + quoted(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            return " " + code.getInfo() + " " + code.getLiteral().lines().count();
        } else if (node instanceof IndentedCodeBlock || node instanceof HtmlBlock || node instanceof HtmlInline) {
            return " never";
        } else if (node instanceof Link link) {
            return " " + scheme(link.getDestination()) + (link.getTitle() == null ? "" : " titled");
        } else if (node instanceof TaskListItemMarker box) {
            return box.isChecked() ? " done" : " open";
        } else if (node instanceof Image image) {
            return image.getTitle() == null ? "" : " titled";
        }
        return "";
    }

    private static String scheme(String destination) {
        String scheme = destination.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
        return scheme.startsWith("http") ? "web" : scheme;
    }
}
