package io.github.postmortem4j.markdown.read.trace;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The text of a page that its readers see, line by line, without the marks of Markdown, comments and tags of HTML. */
final class VisibleLines extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final List<String> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();

    private VisibleLines() {}

    static List<String> of(String markdown) {
        VisibleLines visible = new VisibleLines();
        PARSER.parse(visible.withoutFrontMatter(markdown)).accept(visible);
        return visible.lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Adds the values of the front matter, and returns the text after it. */
    private String withoutFrontMatter(String markdown) {
        String text = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
        List<String> all = text.lines().toList();
        String mark = all.isEmpty() ? "" : all.get(0).stripTrailing();
        int end = 1;
        while (end < all.size() && !all.get(end).stripTrailing().equals(mark)) {
            end++;
        }
        if (!(mark.equals("---") || mark.equals("+++")) || end >= all.size()) {
            return text;
        }
        for (String field : all.subList(1, end)) {
            if (field.startsWith("#") || field.startsWith("[")) {
                continue;
            }
            String value = field.substring(field.indexOf(mark.equals("---") ? ':' : '=') + 1);
            int comment = value.stripLeading().startsWith("\"") ? -1 : (" " + value).indexOf(" #");
            lines.add(comment < 0 ? value : value.substring(0, Math.max(0, comment - 1)));
        }
        return String.join("\n", all.subList(end + 1, all.size()));
    }

    private void end() {
        lines.add(line.toString());
        line = new StringBuilder();
    }

    @Override
    public void visit(Text text) {
        line.append(text.getLiteral());
    }

    /** The description of an image is not visible. */
    @Override
    public void visit(Image image) {
        line.append(' ');
    }

    @Override
    public void visit(Code code) {
        line.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        end();
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
            end();
        }
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        end();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            end();
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(lines::add);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.getLiteral().lines().forEach(lines::add);
    }

    @Override
    public void visit(HtmlBlock html) {
        html.getLiteral()
                .replaceAll("(?s)<!--.*?(-->|$)", "")
                .replaceAll("(?s)<[/!a-zA-Z][^>]*(>|$)", " ")
                .lines()
                .forEach(lines::add);
    }
}
