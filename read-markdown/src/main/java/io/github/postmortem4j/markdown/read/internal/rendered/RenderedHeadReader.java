package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.field.MetadataLineReader;
import io.github.postmortem4j.markdown.read.internal.field.TextLink;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is before the first section: the title, the metadata, and the hook. */
final class RenderedHeadReader {

    private final PageDraft page;
    private final Labels labels;
    private final PostmortemAssembler assembler;
    private final List<MarkdownLine> quoted = new ArrayList<>();
    private Figure.@Nullable Builder figure;
    private boolean hasMetadata;
    private boolean hasCaption;

    RenderedHeadReader(PageDraft page) {
        this.page = page;
        this.labels = page.labels;
        this.assembler = page.assembler;
    }

    void read(PageBlock block) {
        block.lines().forEach(this::line);
        String text = ParagraphText.text(quoted);
        if (figure != null || !text.isEmpty()) {
            assembler.hook = Hook.builder()
                    .text(text)
                    .figure(figure == null ? null : figure.build())
                    .build();
            page.start("/hook", quoted.isEmpty() ? block.lines().get(0) : quoted.get(0));
        }
    }

    private void line(MarkdownLine line) {
        boolean hook = !quoted.isEmpty() || figure != null;
        boolean italic = line.text().isAll(Mark.EMPHASIS);
        if (line.kind() == MarkdownLine.Kind.HEADING) {
            title(line);
        } else if (line.quoted()) {
            quoted.add(line);
        } else if (line.kind() != MarkdownLine.Kind.TEXT || line.isInList()) {
            page.leftover.add(line);
        } else if (italic && !hook && !hasMetadata && metadata(line)) {
            hasMetadata = true;
        } else if (!italic && figure == null && isFigure(line)) {
            figure(line);
        } else if (italic && !hasCaption) {
            hasCaption = true;
            figure = (figure == null ? Figure.builder() : figure).caption(ParagraphText.of(line.text()));
        } else if (!fact(line)) {
            page.leftover.add(line);
        }
    }

    private void title(MarkdownLine line) {
        String title = ParagraphText.of(line.text());
        boolean none = page.isPlaceholder(line.text()) && title.equals(labels.get("title.none"));
        if (assembler.title.isEmpty()) {
            assembler.title = none ? "" : title;
            page.start("/title", line);
        } else {
            page.leftover.add(line);
        }
    }

    private boolean metadata(MarkdownLine line) {
        return new MetadataLineReader(List.of(labels), assembler).read(line);
    }

    /** {@return whether a line is an image, or the text that stands for one whose address is not fit for an image} */
    private boolean isFigure(MarkdownLine line) {
        boolean image = line.text().runs().size() == 1 && line.text().images().size() == 1;
        String text = line.text().text();
        return image || (PageDraft.label(line).isEmpty() && text.endsWith(")") && text.contains(" ("));
    }

    private void figure(MarkdownLine line) {
        Figure.Builder shown = Figure.builder();
        if (line.text().images().isEmpty()) {
            Link link = TextLink.of(line.text().text());
            shown.alt(link.getTitle()).uri(link.getUri());
        } else {
            TextRun image = line.text().images().get(0);
            shown.alt(image.text().strip()).uri(String.valueOf(image.uri()));
        }
        figure = shown;
        page.start("/hook/figure", line);
    }

    /** {@return whether a line is a labeled fact about the document; if so, it is read} */
    private boolean fact(MarkdownLine line) {
        String label = PageDraft.label(line);
        MarkdownLine value = PageDraft.value(line);
        String text = ParagraphText.of(value.text());
        if (label.isEmpty()) {
            return false;
        }
        if (label.equals(labels.label("googleSre.authors"))) {
            assembler.authors.addAll(EnumerationFormat.split(value.text().masked(), labels));
            return true;
        }
        if (label.equals(labels.label("googleSre.status"))) {
            assembler.status = labels.constant("status", Postmortem.Status.class, text);
            return assembler.status != null;
        }
        // The day is that of the start, which the summary shows.
        return label.equals(labels.label("googleSre.date")) && labels.day(text) != null;
    }
}
