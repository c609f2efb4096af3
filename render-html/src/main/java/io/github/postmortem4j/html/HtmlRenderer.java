package io.github.postmortem4j.html;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.PageOptions;
import io.github.postmortem4j.html.internal.page.PageLayout;
import io.github.postmortem4j.html.internal.page.PageShell;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.TextMode;
import io.github.postmortem4j.markdown.internal.format.Labels;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders a postmortem as one self-contained HTML page, with the sections of the same {@linkplain Layout layouts} as the
 * Markdown renderer.
 *
 * <p>The page has no script and loads nothing: its style sheet is inside, and its content security policy allows nothing
 * else. It adapts to the width of the screen, to light and dark mode, to paper, and to languages that are written from
 * right to left. The timeline starts with a drawing to scale ({@link Builder#diagram}); the table below it states the
 * same in words.
 *
 * <p>Field values are always escaped and never become markup. An address becomes a link only if its scheme is http, https
 * or mailto: in a field for addresses with its title, in prose with exactly the address as its text
 * ({@link Builder#linkUrls}). A figure is shown as a link.
 *
 * <p>The output is deterministic: the same postmortem and options result in the same text on every machine, independent
 * of its locale, zone and clock. Empty sections are omitted. The renderer does not validate: an incomplete draft is
 * rendered as far as it goes.
 *
 * <p>A renderer is immutable and thread-safe.
 */
public final class HtmlRenderer {

    private final Layout layout;
    private final PageLayout sections;
    private final PageOptions options;

    private HtmlRenderer(Builder builder) {
        this.layout = builder.layout;
        this.sections = PageLayout.of(builder.layout);
        this.options = new PageOptions(
                Labels.of(builder.language),
                builder.zone,
                builder.diagram,
                builder.textMode == TextMode.MARKDOWN,
                builder.linkUrls,
                builder.now);
    }

    /** {@return the renderer with the default options; always the same instance, so a call is cheap} */
    public static HtmlRenderer create() {
        return Default.RENDERER;
    }

    /** {@return a builder with the default options} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders a postmortem.
     *
     * @param postmortem the postmortem
     * @return the page, to be stored as UTF-8; it ends with a line feed
     * @throws NullPointerException if the postmortem is {@code null}
     */
    public String render(Postmortem postmortem) {
        return PageShell.render(Objects.requireNonNull(postmortem, "postmortem"), sections, options);
    }

    /**
     * Renders a postmortem to a {@link java.io.Writer}, a {@link StringBuilder} or another {@link Appendable}. The
     * target is neither flushed nor closed.
     *
     * @param postmortem the postmortem
     * @param out the target
     * @throws IOException if the target throws one
     * @throws NullPointerException if an argument is {@code null}
     */
    public void render(Postmortem postmortem, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.append(render(postmortem));
    }

    /** {@return the language and the layout, such as {@code HtmlRenderer{en, [head, timeline]}}} */
    @Override
    public String toString() {
        return "HtmlRenderer{" + options.labels().language() + ", " + layout + "}";
    }

    /** Holds the default renderer, so that it is created on first use. */
    private static final class Default {

        static final HtmlRenderer RENDERER = builder().build();
    }

    /** Builds an {@link HtmlRenderer}. Not thread-safe. */
    public static final class Builder {

        private Layout layout = Layout.spec();
        private @Nullable ZoneId zone;
        private boolean diagram = true;
        private Locale language = Locale.ENGLISH;
        private boolean linkUrls = true;
        private TextMode textMode = TextMode.PLAIN;
        private @Nullable Instant now;

        private Builder() {}

        /**
         * Sets the sections and their order. The default is {@link Layout#spec()}. A layout may be derived from several
         * built-in ones, but it must not have custom sections, because these write only Markdown.
         *
         * @param layout the layout
         * @return this builder
         * @throws NullPointerException if the layout is {@code null}
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets the zone in which to show times if the document has none. By default, times of such a document are shown
         * in the offset in which they were written.
         *
         * @param zone the zone
         * @return this builder
         * @throws NullPointerException if the zone is {@code null}
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets whether the timeline starts with a drawing to scale. The default is {@code true}. Layouts without a
         * timeline have no drawing.
         *
         * @param diagram {@code false} for no drawing
         * @return this builder
         */
        public Builder diagram(boolean diagram) {
            this.diagram = diagram;
            return this;
        }

        /**
         * Sets the language of the renderer's own words (headings, labels and units), the format of numbers, and the
         * direction of the page. The default is English, regardless of the locale of the JVM. The text of the document
         * is not translated; each paragraph of it has the direction of its first letter. Supported languages are Arabic,
         * English, French, German, Portuguese and Spanish; a region uses its language.
         *
         * @param language the language; an unsupported one results in English
         * @return this builder
         * @throws NullPointerException if the language is {@code null}
         */
        public Builder language(Locale language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets whether to link web and mail addresses in text, so that a link shows exactly the address. The default is
         * {@code true}.
         *
         * @param linkUrls {@code false} for links only in fields for addresses
         * @return this builder
         */
        public Builder linkUrls(boolean linkUrls) {
            this.linkUrls = linkUrls;
            return this;
        }

        /**
         * Sets whether prose is Markdown. The default is {@link TextMode#PLAIN}, because text that was not written as
         * Markdown must not be interpreted as Markdown.
         *
         * @param textMode the text mode
         * @return this builder
         * @throws NullPointerException if the mode is {@code null}
         */
        public Builder textMode(TextMode textMode) {
            this.textMode = Objects.requireNonNull(textMode, "textMode");
            return this;
        }

        /**
         * Sets the moment for which a page shows how long an {@linkplain Postmortem#ongoing() ongoing} outage has lasted
         * so far. Without it, which is the default, the page shows only that the outage is ongoing, so that it does not
         * depend on the current time.
         *
         * @param now the moment, such as {@code Instant.now()}; ignored if it is before the start of the outage
         * @return this builder
         * @throws NullPointerException if the moment is {@code null}
         */
        public Builder now(Instant now) {
            this.now = Objects.requireNonNull(now, "now");
            return this;
        }

        /**
         * {@return a renderer with the options of this builder; later changes of the builder do not affect it}
         *
         * @throws IllegalArgumentException if the layout has a custom section
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
