package io.github.postmortem4j.html.internal.page;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageHeading;
import io.github.postmortem4j.html.internal.output.PageOptions;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.html.internal.section.PageHead;
import java.util.List;
import java.util.function.Consumer;

/** The page as a whole. */
public final class PageShell {

    private static final PageAssets ASSETS = PageAssets.of("", "");

    private static final int HEADINGS_FOR_CONTENTS = 3;

    /** Of an incident with twelve entries. */
    private static final int CONTENT_SIZE = 32_000;

    private PageShell() {}

    /** {@return the page of a document} */
    public static String render(Postmortem postmortem, PageLayout layout, PageOptions options) {
        return render(postmortem, layout, options, ASSETS, out -> {}, out -> {});
    }

    /**
     * {@return the page of a document that is one of several pages}
     *
     * @param assets the style sheet
     * @param before writes what comes before the document
     * @param after writes what follows the document
     */
    public static String render(
            Postmortem postmortem,
            PageLayout layout,
            PageOptions options,
            PageAssets assets,
            Consumer<MarkupWriter> before,
            Consumer<MarkupWriter> after) {
        return document(PageHead.title(postmortem, options.labels()), options, assets, out -> {
            int start = out.length();
            out.open("main");
            before.accept(out);
            PageWriter page = new PageWriter(postmortem, options, out);
            layout.write(page);
            after.accept(out);
            out.close();
            out.insert(start, () -> contents(page.headings(), options, out));
        });
    }

    /** {@return a page with any content} */
    public static String document(String title, PageOptions options, PageAssets assets, Consumer<MarkupWriter> body) {
        MarkupWriter out = new MarkupWriter(assets.styleSheet().length() + CONTENT_SIZE);
        out.trusted("<!DOCTYPE html>\n");
        out.open(
                "html",
                "lang",
                options.labels().language().toLanguageTag(),
                "dir",
                options.labels().isRightToLeft() ? "rtl" : "ltr");
        head(title, assets, out);
        out.open("body");
        body.accept(out);
        if (!assets.script().isEmpty()) {
            out.element("script", () -> out.trusted(assets.script()));
        }
        out.close();
        out.close();
        out.lineFeed();
        return out.toString();
    }

    private static void head(String title, PageAssets assets, MarkupWriter out) {
        out.lineFeed();
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "http-equiv", "Content-Security-Policy", "content", assets.policy());
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "color-scheme", "content", "light dark");
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.empty("link", "rel", "icon", "href", "data:,");
        out.textElement("title", title);
        out.element("style", () -> out.trusted(assets.styleSheet()));
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
