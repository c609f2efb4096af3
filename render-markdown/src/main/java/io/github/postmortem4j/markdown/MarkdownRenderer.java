package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.TargetSyntax;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders a postmortem as GitHub Flavored Markdown, in the order of the spec: title and hook, issue summary, timeline,
 * root cause and resolution, corrective and preventative measures, lessons, links and related incidents.
 * {@link Builder#layout} selects other sections or another order.
 *
 * <p>By default, the timeline starts with a Mermaid diagram ({@link Builder#diagram}), times are shown in the zone of the
 * document, else as written ({@link Builder#zone}), and labels are English ({@link Builder#language}).
 *
 * <p>Field values are always escaped: they are shown literally and never become headings, list items, quotations,
 * emphasis, tables, check boxes or HTML in any engine that follows CommonMark or GFM, and they cannot change the
 * structure of the diagram. An address becomes a link, and only if its scheme is http, https or mailto: in a field for
 * addresses with its title, elsewhere with exactly the address as its text ({@link Builder#linkUrls}). A figure is shown
 * from http, https or a relative path.
 *
 * <p>The output is deterministic: the same postmortem and options result in the same bytes on every machine,
 * independent of its locale, zone and clock. Empty sections are omitted. Lines, including the last one, end with a line
 * feed. The renderer does not validate: an incomplete draft is rendered as far as it goes.
 *
 * <p>Limits:
 *
 * <ul>
 *   <li>Markdown in a field is escaped and shown literally unless {@link Builder#textMode} is
 *       {@link TextMode#MARKDOWN}. Long fields keep their paragraphs; any other white space is shown as one space.
 *   <li>Invisible characters (controls, zero-width spaces, marks and overrides of text direction) are removed. NUL,
 *       unpaired surrogates and noncharacters become U+FFFD.
 *   <li>An address with another scheme is shown as a code span. Engines may link an IP address after an at sign as mail.
 *   <li>A code host may link {@code @names} and replace {@code :emoji:} unless {@link Builder#neutralizeMentions} is set.
 *   <li>The Mermaid diagram shows up to nine moments, each with the start of its text.
 *   <li>Extensions ({@code getExtensions()}) are not rendered, except {@code otherSections} of the document. Each is
 *       written behind the section that it followed, if the layout has that section, as in {@link TextMode#MARKDOWN}.
 * </ul>
 *
 * <p>A renderer is immutable, and thread-safe if the sections of its layout are. No argument may be {@code null}.
 */
public final class MarkdownRenderer {

    private final Layout layout;
    private final Locale language;
    private final RenderOptions options;
    private final boolean frontMatter;
    private final boolean marked;

    private MarkdownRenderer(Builder builder) {
        this.layout = builder.layout;
        this.language = builder.language;
        this.frontMatter = builder.frontMatter;
        this.options = new RenderOptions(
                builder.zone,
                builder.diagram,
                builder.diagramImage,
                Labels.of(builder.language),
                builder.neutralizeMentions,
                builder.linkUrls,
                builder.textMode == TextMode.MARKDOWN,
                TargetSyntax.valueOf(builder.target.name()),
                builder.now);
        this.marked = builder.pageMark && PageBuilder.canBeMarked(layout);
    }

    /** {@return the renderer with the default options; always the same instance, so a call is cheap} */
    public static MarkdownRenderer create() {
        return Default.RENDERER;
    }

    /** {@return a builder with the default options} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the Markdown, which ends with one line feed; {@code ""} if no section wrote anything}
     *
     * @param postmortem the postmortem
     */
    public String render(Postmortem postmortem) {
        Objects.requireNonNull(postmortem, "postmortem");
        PageBuilder page = new PageBuilder(layout, options);
        if (frontMatter) {
            page.frontMatter(postmortem);
        }
        page.sections(postmortem);
        if (marked) {
            page.mark();
        }
        return page.toString();
    }

    /**
     * Renders a postmortem to a {@link java.io.Writer}, a {@link StringBuilder} or another {@link Appendable}. The
     * target is neither flushed nor closed. Nothing is written if a section of the layout throws an exception.
     *
     * @param postmortem the postmortem
     * @param out the target
     * @throws IOException if the target throws one
     */
    public void render(Postmortem postmortem, Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        out.append(render(postmortem));
    }

    @Override
    public String toString() {
        return "MarkdownRenderer{" + language + ", " + layout + "}";
    }

    private static final class Default {
        static final MarkdownRenderer RENDERER = builder().build();
    }

    /** Builds a {@link MarkdownRenderer}. Not thread-safe. */
    public static final class Builder {

        private Layout layout = Layout.spec();
        private @Nullable ZoneId zone;
        private boolean diagram = true;
        private @Nullable Figure diagramImage;
        private Locale language = Locale.ENGLISH;
        private boolean neutralizeMentions;
        private boolean linkUrls = true;
        private TextMode textMode = TextMode.PLAIN;
        private MarkdownTarget target = MarkdownTarget.COMMONMARK;
        private @Nullable Instant now;
        private boolean frontMatter;
        private boolean pageMark = true;

        private Builder() {}

        /**
         * Sets the sections and their order.
         *
         * @param layout the layout; {@link Layout#spec()} by default
         * @return this builder
         */
        public Builder layout(Layout layout) {
            this.layout = Objects.requireNonNull(layout, "layout");
            return this;
        }

        /**
         * Sets the zone in which to show times if the document has none.
         *
         * @param zone the zone; by default, times are shown as written
         * @return this builder
         */
        public Builder zone(ZoneId zone) {
            this.zone = Objects.requireNonNull(zone, "zone");
            return this;
        }

        /**
         * Sets whether the timeline, if any, starts with a diagram.
         *
         * @param diagram {@code false} for no diagram; {@code true} by default
         * @return this builder
         */
        public Builder diagram(boolean diagram) {
            this.diagram = diagram;
            return this;
        }

        /**
         * Sets an image to show instead of a Mermaid diagram, such as one by {@code TimelineSvg}.
         *
         * @param uri an http or https address, or a path relative to the page
         * @param description the text alternative, to which the page adds that it is a timeline; may be empty
         * @return this builder
         */
        public Builder diagramImage(String uri, String description) {
            this.diagramImage = Figure.builder().uri(uri).alt(description).build();
            return this;
        }

        /**
         * Sets the language of the renderer's own words (headings, labels and units) and the format of numbers. The
         * default is English, regardless of the locale of the JVM. The text of the document is not translated. Supported
         * languages are Arabic, English, French, German, Portuguese and Spanish; a region uses its language.
         *
         * <p>Dates have the ISO format, except in Arabic: {@code 2026/03/14} stays together in a right-to-left line.
         * Digits are 0 to 9 in every language. Sites such as GitHub derive the direction of a line from its first letter.
         *
         * @param language the language; an unsupported one results in English
         * @return this builder
         */
        public Builder language(Locale language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets whether to prevent text from notifying people and from linking to issues on a code host, such as by
         * {@code @name}, {@code @org/team}, {@code #123}, {@code GH-123}, {@code org/repo#123}, {@code !123},
         * {@code $123}, {@code %name}, {@code ~name}, {@code &123}, {@code [[page]]} and {@code :emoji:}. The default is
         * {@code false}.
         *
         * <p>An invisible word joiner (U+2060) separates sign and name, also in copied text. Hashes of commits, keys such as
         * {@code OPS-12}, and addresses are not changed.
         *
         * @param neutralizeMentions {@code true} to neutralize mentions
         * @return this builder
         */
        public Builder neutralizeMentions(boolean neutralizeMentions) {
            this.neutralizeMentions = neutralizeMentions;
            return this;
        }

        /**
         * Sets whether to link web and mail addresses in text, so that a link shows exactly the address.
         *
         * @param linkUrls {@code true} by default; {@code false} to write addresses as code spans, which no engine links
         * @return this builder
         */
        public Builder linkUrls(boolean linkUrls) {
            this.linkUrls = linkUrls;
            return this;
        }

        /**
         * Sets whether prose is Markdown.
         *
         * @param textMode the text mode; {@link TextMode#PLAIN} by default
         * @return this builder
         */
        public Builder textMode(TextMode textMode) {
            this.textMode = Objects.requireNonNull(textMode, "textMode");
            return this;
        }

        /**
         * Sets the software that converts the page to HTML, so that it, too, shows text literally and never runs it.
         *
         * @param target the target; {@link MarkdownTarget#COMMONMARK} by default
         * @return this builder
         */
        public Builder target(MarkdownTarget target) {
            this.target = Objects.requireNonNull(target, "target");
            return this;
        }

        /**
         * Sets the moment for which a page shows how long an {@linkplain Postmortem#ongoing() ongoing} outage has lasted
         * so far. By default, the page shows only that the outage is ongoing.
         *
         * @param now the moment, such as {@code Instant.now()}; ignored if it is before the start of the outage
         * @return this builder
         */
        public Builder now(Instant now) {
            this.now = Objects.requireNonNull(now, "now");
            return this;
        }

        /**
         * Sets whether a page starts with front matter in YAML for generators of sites: {@code title}, {@code description}
         * (the overview), {@code date} (of the start, else of the first entry), {@code tags} and {@code severity}.
         *
         * @param frontMatter {@code true} to start with front matter; {@code false} by default
         * @return this builder
         */
        public Builder frontMatter(boolean frontMatter) {
            this.frontMatter = frontMatter;
            return this;
        }

        /**
         * Sets whether a page ends with a mark by which {@code MarkdownReader} recognizes it and reads it back without
         * guessing. The default is {@code true}. Engines do not show the mark. Pages without a {@code head} have none.
         *
         * @param pageMark {@code false} for no mark, such as for a page that is part of another
         * @return this builder
         */
        public Builder pageMark(boolean pageMark) {
            this.pageMark = pageMark;
            return this;
        }

        /** {@return a renderer with the options of this builder; later changes of the builder do not affect it} */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
