package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MetadataFields;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The title, the metadata and the hook. A figure is a link, because a page loads nothing. */
public final class PageHead {

    private final PageWriter page;
    private final MarkupWriter out;
    private final Postmortem postmortem;

    private PageHead(PageWriter page) {
        this.page = page;
        this.out = page.markup();
        this.postmortem = page.postmortem();
    }

    /** Writes the head. */
    public static void write(PageWriter page, List<Field<Postmortem, Postmortem.Builder>> items) {
        new PageHead(page).write(items);
    }

    private void write(List<Field<Postmortem, Postmortem.Builder>> items) {
        out.open("header", "class", "head");
        badges(items);
        out.textElement("h1", title(postmortem, page.labels()), "dir", "auto");
        metadata(items);
        Hook hook = postmortem.getHook();
        if (hook != null && !PlainText.isBlank(hook.getText())) {
            out.element("blockquote", () -> page.paragraphs(hook.getText()), "class", "hook");
        }
        if (hook != null && hook.getFigure() != null) {
            figure(hook.getFigure());
        }
        out.close();
        out.lineFeed();
    }

    /** {@return the title of the document, or words for one without a title} */
    public static String title(Postmortem postmortem, Labels labels) {
        String title = postmortem.getTitle();
        return PlainText.isBlank(title) ? labels.get("title.none") : PlainText.line(title);
    }

    private void badges(List<Field<Postmortem, Postmortem.Builder>> items) {
        boolean status = items.contains(MetadataFields.STATUS) && postmortem.getStatus() != Postmortem.Status.PUBLISHED;
        boolean severity = items.contains(MetadataFields.SEVERITY) && !PlainText.isBlank(postmortem.getSeverity());
        if (status || severity) {
            out.open("p", "class", "badges");
            if (status) {
                out.textElement("span", page.labels().get("status", postmortem.getStatus()), "class", "badge draft");
            }
            if (severity) {
                out.open("span", "class", "badge");
                page.message("document.severity", () -> isolated(postmortem.getSeverity()));
                out.close();
            }
            out.close();
        }
    }

    private void isolated(String text) {
        out.textElement("bdi", PlainText.line(text));
    }

    private void metadata(List<Field<Postmortem, Postmortem.Builder>> items) {
        List<Runnable> lines = new ArrayList<>();
        names(MetadataFields.AUTHORS, "document.authors", postmortem.getAuthors(), items, lines);
        names(MetadataFields.REVIEWERS, "document.reviewers", postmortem.getReviewers(), items, lines);
        names(MetadataFields.TAGS, "document.tags", postmortem.getTags(), items, lines);
        names(MetadataFields.ID, "document.id", List.of(postmortem.getId()), items, lines);
        if (!lines.isEmpty()) {
            out.open("ul", "class", "meta");
            lines.forEach(line -> out.element("li", line));
            out.close();
        }
    }

    private void names(
            Field<Postmortem, Postmortem.Builder> item,
            String label,
            List<String> names,
            List<Field<Postmortem, Postmortem.Builder>> items,
            List<Runnable> lines) {
        if (items.contains(item) && !PlainText.areBlank(names)) {
            lines.add(() -> page.message(label, () -> page.names(names)));
        }
    }

    private void figure(Figure figure) {
        boolean shown = !PlainText.isBlank(figure.getUri()) || !PlainText.isBlank(figure.getAlt());
        if (shown) {
            out.element("p", () -> page.link(figure.getAlt(), figure.getUri()), "class", "figure-link");
        }
        if (!PlainText.isBlank(figure.getCaption())) {
            out.textElement("p", PlainText.line(figure.getCaption()), "class", "caption", "dir", "auto");
        }
    }
}
