/**
 * Renders a postmortem as a self-contained HTML page, and its timeline as SVG.
 *
 * <p>{@link io.github.postmortem4j.html.HtmlRenderer#create()} is the entry point. The artifact is {@code
 * postmortem4j-render-html}.
 */
module io.github.postmortem4j.html {
    requires transitive io.github.postmortem4j.markdown;

    exports io.github.postmortem4j.html;
}
