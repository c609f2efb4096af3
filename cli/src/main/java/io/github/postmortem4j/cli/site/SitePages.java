package io.github.postmortem4j.cli.site;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageOptions;
import io.github.postmortem4j.html.internal.page.PageAssets;
import io.github.postmortem4j.html.internal.page.PageLayout;
import io.github.postmortem4j.html.internal.page.PageShell;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The frame of all pages: navigation, style sheet and policy. */
final class SitePages {

    static final String INDEX = "index.html";
    static final String MEASURES = "measures.html";
    static final String STATISTICS = "statistics.html";
    static final String FEED = "feed.xml";

    /** The folder of the pages of postmortems. */
    static final String REPORTS = "reports/";

    private static final List<String> NAVIGATION = List.of(INDEX, MEASURES, STATISTICS);
    private static final List<String> NAMES = List.of("site.postmortems", "site.measures", "site.statistics");

    private static final String STYLES = resource("site.css");
    private static final PageAssets PLAIN = PageAssets.of(STYLES, "");
    private static final PageAssets WITH_SEARCH = PageAssets.of(STYLES, resource("site.js"));
    private static final PageLayout LAYOUT = PageLayout.of(Layout.spec());

    private final String title;
    private final Labels labels;
    private final PageOptions options;

    /**
     * Creates the frame.
     *
     * @param title the title of the site, or {@code null} for the default in the language
     */
    SitePages(@Nullable String title, Locale language) {
        this.labels = words(language);
        this.options = new PageOptions(labels, null, true, false, true, null);
        this.title = PlainText.line(title == null ? labels.get("site.postmortems") : title);
    }

    /** Returns the words of a site together with the labels of the pages of postmortems. */
    static Labels words(Locale language) {
        return Labels.of(language).with("words", SitePages.class::getResourceAsStream);
    }

    String title() {
        return title;
    }

    Labels labels() {
        return labels;
    }

    /** Returns a page of the site itself. */
    String page(String path, String heading, Consumer<MarkupWriter> content) {
        boolean index = path.equals(INDEX);
        String name = index ? title : heading + " – " + title;
        return PageShell.document(name, options, index ? WITH_SEARCH : PLAIN, out -> {
            out.open("main");
            navigation(path, "", out);
            out.textElement("h1", heading, "dir", "auto");
            content.accept(out);
            out.close();
        });
    }

    /** Returns the page of a postmortem. */
    String report(SiteReport report, Consumer<MarkupWriter> after) {
        return PageShell.render(report.shown(), LAYOUT, options, PLAIN, out -> navigation("", "../", out), after);
    }

    private void navigation(String current, String prefix, MarkupWriter out) {
        out.open("nav", "class", "site-nav", "aria-label", labels.get("site.navigation"));
        out.open("ul");
        for (int i = 0; i < NAVIGATION.size(); i++) {
            String target = NAVIGATION.get(i);
            out.open("li");
            if (target.equals(current)) {
                out.textElement("a", labels.get(NAMES.get(i)), "href", target, "aria-current", "page");
            } else {
                out.textElement("a", labels.get(NAMES.get(i)), "href", prefix + target);
            }
            out.close();
        }
        out.element(
                "li",
                () -> out.textElement(
                        "a", labels.get("site.feed"), "href", prefix + FEED, "type", "application/atom+xml"));
        out.close();
        out.close();
        out.lineFeed();
    }

    private static String resource(String name) {
        try (InputStream in = SitePages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
