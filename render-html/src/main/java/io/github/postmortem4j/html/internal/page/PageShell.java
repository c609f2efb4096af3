package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageHeading;
import io.github.postmortem4j.html.internal.output.PageOptions;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.html.internal.section.PageHead;
import java.util.List;

/** The page as a whole. */
public final class PageShell {

    /** Only the style sheet of the page is allowed, so a browser runs and loads nothing that a text might contain. */
    private static final String POLICY = "default-src 'none'; style-src " + StyleSheets.source(StyleSheets.PAGE)
            + "; img-src data:; base-uri 'none'; form-action 'none'";

    private static final int HEADINGS_FOR_CONTENTS = 3;

    private PageShell() {}

    /** {@return the page of a document} */
    public static String render(Postmortem postmortem, PageLayout layout, PageOptions options) {
        StringBuilder content = new StringBuilder();
        PageWriter page = new PageWriter(postmortem, options, content);
        layout.write(page);
        StringBuilder text = new StringBuilder(content.length() + 20_000);
        MarkupWriter out = new MarkupWriter(text);
        out.trusted("<!DOCTYPE html>\n");
        out.open(
                "html",
                "lang",
                options.labels().language().toLanguageTag(),
                "dir",
                options.rightToLeft() ? "rtl" : "ltr");
        head(PageHead.title(page), out);
        out.open("body");
        contents(page.headings(), options, out);
        out.open("main");
        out.trusted(content.toString());
        out.close();
        out.close();
        out.close();
        out.lineFeed();
        return text.toString();
    }

    private static void head(String title, MarkupWriter out) {
        out.lineFeed();
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.empty("link", "rel", "icon", "href", "data:,");
        out.textElement("title", title);
        out.element("style", () -> out.trusted(StyleSheets.PAGE));
        out.close();
        out.lineFeed();
    }

    private static void contents(List<PageHeading> headings, PageOptions options, MarkupWriter out) {
        if (headings.size() < HEADINGS_FOR_CONTENTS) {
            return;
        }
        String name = options.labels().get("page.contents");
        out.open("nav", "class", "contents", "aria-label", name);
        out.textElement("p", name, "class", "contents-name", "aria-hidden", "true");
        out.open("ol");
        for (PageHeading heading : headings) {
            out.open("li");
            out.textElement("a", heading.text(), "href", "#" + heading.id());
            out.close();
        }
        out.close();
        out.close();
        out.lineFeed();
    }
}
