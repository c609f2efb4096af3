package io.github.postmortem4j.benchmarks.render;

import io.github.postmortem4j.Postmortem;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** Builds nodes of commonmark-java and renders them with its own renderer and escaping. */
final class CommonMarkEngine implements PageEngine {

    private final MarkdownRenderer renderer = MarkdownRenderer.builder().build();

    @Override
    public String render(Postmortem postmortem) {
        return renderer.render(document(PageModelBuilder.of(postmortem)));
    }

    private static Node document(PageModel page) {
        Document document = new Document();
        document.appendChild(heading(1, page.title()));
        document.appendChild(paragraph(with(new Emphasis(), text(page.facts()))));
        document.appendChild(with(new BlockQuote(), paragraph(text(page.hook()))));
        document.appendChild(heading(2, "Issue summary"));
        document.appendChild(paragraph(text(page.overview())));
        ListBlock summary = bullets();
        page.summary().forEach(fact -> summary.appendChild(item(fact(fact))));
        document.appendChild(summary);
        timeline(page, document);
        cause(page, document);
        measures(page, document);
        lessons(page, document);
        document.appendChild(heading(2, "Links"));
        ListBlock links = bullets();
        page.links().forEach(link -> links.appendChild(item(paragraph(link(link.title(), link.uri())))));
        document.appendChild(links);
        return document;
    }

    private static void timeline(PageModel page, Node document) {
        document.appendChild(heading(2, "Timeline"));
        document.appendChild(paragraph(with(new Emphasis(), text(page.measures()))));
        ListBlock entries = bullets();
        for (PageModel.Entry entry : page.entries()) {
            Node item = item(paragraph(new Code(entry.time()), text(" - " + entry.text())));
            if (!entry.details().isEmpty()) {
                ListBlock details = bullets();
                entry.details().forEach(detail -> details.appendChild(detail(detail)));
                item.appendChild(details);
            }
            entries.appendChild(item);
        }
        document.appendChild(entries);
        page.waived().forEach(reason -> document.appendChild(labelled(reason.label(), reason.text())));
    }

    private static Node detail(PageModel.Detail detail) {
        Paragraph line = new Paragraph();
        if (!detail.emoji().isEmpty()) {
            line.appendChild(text(detail.emoji() + ' '));
        }
        line.appendChild(with(new StrongEmphasis(), text(detail.label())));
        if (!detail.text().isEmpty()) {
            line.appendChild(text(' ' + detail.text()));
        }
        return item(line);
    }

    private static void cause(PageModel page, Node document) {
        document.appendChild(heading(2, "Root cause and resolution"));
        document.appendChild(heading(3, "Root cause"));
        document.appendChild(paragraph(text(page.rootCause())));
        document.appendChild(labelled("Trigger", page.trigger()));
        document.appendChild(paragraph(with(new StrongEmphasis(), text("Contributing factors:"))));
        document.appendChild(list(bullets(), page.factors()));
        if (!page.whys().isEmpty()) {
            document.appendChild(paragraph(with(new StrongEmphasis(), text("Five whys:"))));
            OrderedList whys = new OrderedList();
            whys.setMarkerStartNumber(1);
            whys.setTight(true);
            document.appendChild(list(whys, page.whys()));
        }
        document.appendChild(heading(3, "Resolution"));
        document.appendChild(paragraph(text(page.resolution())));
    }

    private static void measures(PageModel page, Node document) {
        document.appendChild(heading(2, "Corrective and preventative measures"));
        document.appendChild(heading(3, "Improvements"));
        document.appendChild(list(bullets(), page.improvements()));
        document.appendChild(heading(3, "Tasks"));
        ListBlock tasks = bullets();
        page.tasks().forEach(task -> tasks.appendChild(item(task(task))));
        document.appendChild(tasks);
        if (!page.note().isEmpty()) {
            document.appendChild(labelled("Owners and dates", page.note()));
        }
    }

    private static Node task(PageModel.Task task) {
        Emphasis facts = new Emphasis();
        facts.appendChild(text(task.facts()));
        if (!task.tracker().isEmpty()) {
            facts.appendChild(text(" · "));
            facts.appendChild(link("tracker", task.tracker()));
        }
        // Inline HTML is not escaped, which the brackets of a check box need.
        HtmlInline box = new HtmlInline();
        box.setLiteral(task.done() ? "[x] " : "[ ] ");
        return paragraph(box, with(new StrongEmphasis(), text(task.id())), text(" - " + task.text() + ' '), facts);
    }

    private static void lessons(PageModel page, Node document) {
        if (!page.lessons().isEmpty()) {
            document.appendChild(heading(2, "Lessons learned"));
        }
        for (PageModel.Lesson lesson : page.lessons()) {
            document.appendChild(heading(3, lesson.heading()));
            document.appendChild(list(bullets(), lesson.items()));
        }
    }

    private static ListBlock bullets() {
        BulletList list = new BulletList();
        list.setMarker("-");
        list.setTight(true);
        return list;
    }

    private static Node list(ListBlock list, List<String> items) {
        items.forEach(item -> list.appendChild(item(paragraph(text(item)))));
        return list;
    }

    private static Node item(Node content) {
        return with(new ListItem(), content);
    }

    private static Node fact(PageModel.Labelled fact) {
        return fact.mark().isEmpty()
                ? labelled(fact.label(), fact.text())
                : paragraph(
                        with(new StrongEmphasis(), text(fact.label() + ':')),
                        text(" "),
                        with(new Emphasis(), text(fact.text())));
    }

    private static Node labelled(String label, String text) {
        return paragraph(with(new StrongEmphasis(), text(label + ':')), text(' ' + text));
    }

    private static Node link(String title, String uri) {
        return with(new Link(RendererEscaping.target(uri), null), text(title));
    }

    private static Node heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        return with(heading, text(text));
    }

    private static Node paragraph(Node... content) {
        return with(new Paragraph(), content);
    }

    private static Node text(String text) {
        return new Text(text);
    }

    private static Node with(Node parent, Node... children) {
        for (Node child : children) {
            parent.appendChild(child);
        }
        return parent;
    }
}
