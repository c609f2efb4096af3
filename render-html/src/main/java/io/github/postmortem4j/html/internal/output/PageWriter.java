package io.github.postmortem4j.html.internal.output;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.MessagePattern;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.section.UnprintedWaivers;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Writes the content of one page: the document, and what its sections need to write themselves. Not thread-safe. */
public final class PageWriter {

    private final Postmortem postmortem;
    private final PageOptions options;
    private final TimeFormat times;
    private final UnprintedWaivers waivers;
    private final MarkupWriter out;
    private final ProseMarkup prose;
    private final List<PageHeading> headings = new ArrayList<>();

    /** Creates a writer of the content. */
    public PageWriter(Postmortem postmortem, PageOptions options, MarkupWriter out) {
        this.postmortem = postmortem;
        this.options = options;
        this.times = TimeFormat.of(postmortem, options.zone(), options.labels());
        this.waivers = new UnprintedWaivers(postmortem.getWaivers());
        this.out = out;
        this.prose = new ProseMarkup(options.linkUrls(), out);
    }

    /** {@return the document} */
    public Postmortem postmortem() {
        return postmortem;
    }

    /** {@return the options of the renderer} */
    public PageOptions options() {
        return options;
    }

    /** {@return the renderer's own words} */
    public Labels labels() {
        return options.labels();
    }

    /** {@return the format of the document's times} */
    public TimeFormat times() {
        return times;
    }

    /** {@return the waivers that no section has printed yet} */
    public UnprintedWaivers waivers() {
        return waivers;
    }

    /** {@return the writer of elements} */
    public MarkupWriter markup() {
        return out;
    }

    /** {@return the headings written so far} */
    public List<PageHeading> headings() {
        return List.copyOf(headings);
    }

    /**
     * Writes a section with a heading, or nothing if the content writes nothing.
     *
     * @param id the id of the section
     * @param heading the heading
     * @param content writes the content
     */
    public void section(String id, String heading, Runnable content) {
        Runnable opening = () -> {
            out.open("section", "id", id, "aria-labelledby", id + "-heading");
            out.textElement("h2", heading, "id", id + "-heading");
        };
        if (out.enclose(opening, content)) {
            headings.add(new PageHeading(id, heading));
            out.lineFeed();
        }
    }

    /** Writes a part with a heading of the third level, or nothing if the content writes nothing. */
    public void part(String labelKey, Runnable content) {
        Runnable opening = () -> {
            out.open("div", "class", "part");
            out.textElement("h3", labels().get(labelKey));
        };
        out.enclose(opening, content);
    }

    /** Writes a text of the document on one line, without markup. */
    public void line(String text) {
        out.text(PlainText.line(text));
    }

    /** Writes prose of one line with links, and with marks if fields are Markdown. */
    public void prose(String text) {
        if (options.rich()) {
            prose.runs(RichTextParser.line(text));
        } else {
            prose.text(PlainText.line(text));
        }
    }

    /** Writes a long text as paragraphs, or as blocks if fields are Markdown. */
    public void paragraphs(String text) {
        if (options.rich()) {
            prose.blocks(RichTextParser.blocks(text));
        } else {
            for (String paragraph : PlainText.paragraphs(text)) {
                out.element("p", () -> prose.text(paragraph), "dir", "auto");
            }
        }
    }

    /** Writes Markdown of the document as blocks, with any options. */
    public void markdown(String markdown) {
        prose.blocks(RichTextParser.blocks(markdown));
    }

    /** Writes texts as the items of a list, or nothing if all of them are blank. */
    public void list(String element, String kind, List<String> texts) {
        if (!PlainText.areBlank(texts)) {
            out.open(element, "class", kind);
            for (String text : texts) {
                if (!PlainText.isBlank(text)) {
                    // The item has the direction of the page, or its marker would be outside of the column.
                    out.element("li", () -> out.element("p", () -> prose(text), "dir", "auto"));
                }
            }
            out.close();
        }
    }

    /** Writes a link. An address that is not fit for a link is written as text. */
    public void link(Link link) {
        link(link.getTitle(), link.getUri());
    }

    /** Writes a link. An address that is not fit for a link is written as text behind the title. */
    public void link(String title, String uri) {
        String href = Hyperlink.of(uri);
        String words = PlainText.line(PlainText.isBlank(title) ? uri : title);
        if (href != null) {
            out.textElement("a", words, "href", href, "dir", "auto");
        } else if (PlainText.isBlank(title) || PlainText.isBlank(uri)) {
            out.textElement("bdi", words);
        } else {
            out.textElement("bdi", words);
            out.text(" (");
            out.textElement("bdi", PlainText.line(uri));
            out.text(")");
        }
    }

    /** {@return whether an address is fit for a link} */
    public static boolean isLink(String uri) {
        return Hyperlink.of(uri) != null;
    }

    /** Writes a label with content in the place of its only argument. */
    public void message(String labelKey, Runnable... arguments) {
        for (MessagePattern.Part part : labels().pattern(labelKey).parts()) {
            if (part.isPlaceholder()) {
                arguments[part.argument()].run();
            } else {
                out.text(part.text());
            }
        }
    }

    /** Writes names, separated. The names are isolated, so that each keeps its direction. */
    public void names(List<String> names) {
        List<String> lines = PlainText.lines(names);
        String separator = EnumerationFormat.separator(lines, labels());
        for (int i = 0; i < lines.size(); i++) {
            out.text(i == 0 ? "" : separator);
            out.textElement("bdi", lines.get(i));
        }
    }

    /** Writes the reason for waiving a rule, or nothing if it is not waived. */
    public void waiver(String labelKey, String rule) {
        String reason = waivers.take(rule);
        if (!reason.isEmpty()) {
            out.open("p", "class", "waived");
            out.textElement("strong", labels().fill("label", labels().get(labelKey)));
            out.text(" ");
            out.element("bdi", () -> prose.text(reason));
            out.close();
        }
    }
}
