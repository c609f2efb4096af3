package io.github.postmortem4j.markdown;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.section.SectionContext;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Renders a postmortem as GitHub-flavoured Markdown, in the order of the spec: title and hook, issue summary, timeline,
 * root cause and resolution, corrective and preventative measures; then lessons, links and related incidents. {@link
 * Builder#layout} chooses other sections, or another order.
 *
 * <p>By default the timeline begins with a Mermaid diagram of the key moments, and times are shown in the document's own
 * zone, or else in the offset each was written with. The renderer's own words are English. {@link
 * Builder#diagram}, {@link Builder#zone} and {@link Builder#language} change that.
 *
 * <p>Known limits:
 *
 * <ul>
 *   <li>Text is plain: Markdown in a field is shown, not obeyed, unless {@link Builder#textMode} says that prose is Markdown.
 *       Of white space, paragraphs of the long fields are kept; any other run of it shows as one space.
 *   <li>Characters that show nothing (controls, zero-width spaces, marks and overrides of text direction) are left out;
 *       NUL, half a surrogate pair and noncharacters become U+FFFD.
 *   <li>Web and mail addresses within a text are parted by a word joiner (U+2060), so that no engine makes links of them; who
 *       copies one copies that too. An engine that takes any character beyond ASCII for a part of a mail address
 *       (commonmark-java's autolink extension, where mail is on) still links it, as {@code mailto:}.
 *   <li>What a code host finds in the finished page ({@code @names}, {@code #123}, {@code :emoji:}) it may link or draw,
 *       unless {@link Builder#neutralizeMentions} is set.
 *   <li>The diagram shows up to nine moments, each with the beginning of its text; the list below it shows all.
 *   <li>Members that this version does not know ({@code getExtensions()}) are not shown, but for {@code otherSections} of the
 *       document: sections that a reader of Markdown had no other place for. Each is written behind the section it stood behind,
 *       where the layout has one of that name; its Markdown survives as in {@link TextMode#MARKDOWN}.
 * </ul>
 *
 * <p>Apart from that, the promise is: whatever a field holds comes out as that text, and as nothing else. It never becomes a
 * heading, an item, a quotation, code, emphasis, a table, a check box, HTML or a link, in any engine that follows
 * CommonMark or GFM; nor does it change the structure of the diagram. Only an address with the scheme http, https or mailto,
 * in a field that is meant to hold one, becomes a link; a figure is shown from http, https or a relative path. Sections
 * with nothing in them are left out. The same postmortem and options give the same bytes on every machine, whatever its
 * locale, zone and clock; lines end with a line feed, and so does the text.
 *
 * <p>A renderer never changes what it writes, and is safe for use by many threads when the sections of its layout are. It does
 * not check: a draft with half of it missing is rendered as far as it goes.
 */
public final class MarkdownRenderer {

    private final Layout layout;
    private final RenderOptions options;

    private MarkdownRenderer(Builder builder) {
        this.layout = builder.layout;
        this.options = new RenderOptions(
                builder.zone,
                builder.diagram,
                Labels.of(builder.language),
                builder.neutralizeMentions,
                builder.textMode == TextMode.MARKDOWN);
    }

    /** {@return a renderer with the defaults} */
    public static MarkdownRenderer create() {
        return builder().build();
    }

    /** {@return a builder that holds the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders a postmortem.
     *
     * @param postmortem what to render
     * @return the Markdown; it ends with one line feed, or is empty when no section wrote anything
     * @throws NullPointerException if the postmortem is {@code null}
     */
    public String render(Postmortem postmortem) {
        StringBuilder out = new StringBuilder();
        try {
            render(postmortem, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("what is in memory does no input or output", impossible);
        }
        return out.toString();
    }

    /**
     * Renders a postmortem to a writer, a builder of strings or anything else that takes characters.
     *
     * <p>Nothing is flushed or closed. The text is written section by section.
     *
     * @param postmortem what to render
     * @param out where to write the Markdown
     * @throws IOException if {@code out} throws one; what was written by then stays
     * @throws NullPointerException if an argument is {@code null}
     */
    public void render(Postmortem postmortem, Appendable out) throws IOException {
        Objects.requireNonNull(postmortem, "postmortem");
        Objects.requireNonNull(out, "out");
        StringBuilder markdown = new StringBuilder();
        SectionContext context = SectionContext.of(postmortem, options);
        BlockWriter blocks = new BlockWriter(markdown, options);
        for (Section section : layout.sections()) {
            write(section, context, blocks);
            moveTo(out, markdown);
        }
        blocks.end();
        moveTo(out, markdown);
    }

    private static void moveTo(Appendable out, StringBuilder markdown) throws IOException {
        out.append(markdown.toString());
        markdown.setLength(0);
    }

    private static void write(Section section, SectionContext context, BlockWriter blocks) {
        if (section instanceof SectionAdapter builtIn) {
            builtIn.section().write(context, blocks);
            blocks.endSection();
        } else {
            MarkdownWriter writer = new MarkdownWriter(blocks, context);
            section.write(context.postmortem(), writer);
            writer.end();
        }
    }

    /** Builds a {@link MarkdownRenderer}. Not safe for use by several threads. */
    public static final class Builder {

        private Layout layout = Layout.spec();
        private @Nullable ZoneId zone;
        private boolean diagram = true;
        private Locale language = Locale.ENGLISH;
        private boolean neutralizeMentions;
        private TextMode textMode = TextMode.PLAIN;

        private Builder() {}

        /**
         * Sets which sections are written, and in which order. By default it is {@link Layout#spec()}.
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
         * Sets the zone in which times are shown when the document names none. By default each is then shown in the offset
         * it was written with.
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
         * Sets whether the timeline begins with a Mermaid diagram. By default it does, in each layout that has a timeline.
         *
         * @param diagram {@code false} for none, as where a page does not draw Mermaid
         * @return this builder
         */
        public Builder diagram(boolean diagram) {
            this.diagram = diagram;
            return this;
        }

        /**
         * Sets the language of the renderer's own words: headings, labels, units; and how numbers are written. By default it is
         * English, whatever the machine's locale. What the document says stays as it is. There are words in Arabic, French,
         * German, Portuguese and Spanish; a region takes those of its language.
         *
         * <p>Days are ISO dates; only Arabic writes {@code 2026/03/14}, which stays in one piece in a line from right to left.
         * Digits are 0 to 9 in every language. Markdown has no direction: a page gives a line that of its first letter, as
         * GitHub does, so that a list whose items begin with {@code 13:42 UTC} runs from left to right.
         *
         * @param language the language; English when there are no words of it
         * @return this builder
         * @throws NullPointerException if the language is {@code null}
         */
        public Builder language(Locale language) {
            this.language = Objects.requireNonNull(language, "language");
            return this;
        }

        /**
         * Sets whether text is kept from pinging people and from linking to issues on a code host (GitHub, GitLab, Gitea and
         * their like), which look for {@code @name}, {@code @org/team}, {@code #123}, {@code GH-123}, {@code org/repo#123},
         * {@code !123}, {@code $123}, {@code %name}, {@code ~name}, {@code &123}, {@code [[page]]} and {@code :emoji:} in the
         * finished page. By default it is not.
         *
         * <p>A word joiner (U+2060), which shows nothing, then parts the sign from the name; who copies one copies that too.
         * Hashes of commits and keys of issue trackers such as {@code OPS-12} stay whole, and so do the addresses that links
         * lead to: a host may tell an issue that a page links to it.
         *
         * @param neutralizeMentions {@code true} to show them as mere text
         * @return this builder
         */
        public Builder neutralizeMentions(boolean neutralizeMentions) {
            this.neutralizeMentions = neutralizeMentions;
            return this;
        }

        /**
         * Sets whether prose may hold Markdown. By default it is {@link TextMode#PLAIN}: what was not written as Markdown
         * should not be read so.
         *
         * @param textMode the mode, which says what survives
         * @return this builder
         * @throws NullPointerException if the mode is {@code null}
         */
        public Builder textMode(TextMode textMode) {
            this.textMode = Objects.requireNonNull(textMode, "textMode");
            return this;
        }

        /** {@return a renderer with what was set; later changes of this builder do not reach it} */
        public MarkdownRenderer build() {
            return new MarkdownRenderer(this);
        }
    }
}
