package io.github.postmortem4j.markdown.read.internal.handwritten.head;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.rendered.MetadataLineReader;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads everything before the first section: title, metadata, hook and lead paragraphs. */
public final class HeadReader {

    private static final int MAX_TITLE = 150;

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final MetadataReader metadata;
    private final MetadataLineReader metadataLine;
    private final List<MarkdownLine> lead = new ArrayList<>();
    private final List<MarkdownLine> quoted = new ArrayList<>();
    private Figure.Builder figure = Figure.builder();
    private boolean hasFigure;
    private int figureBlock;

    public HeadReader(ReadingContext context, MetadataReader metadata) {
        this.context = context;
        this.assembler = context.assembler();
        this.metadata = metadata;
        this.metadataLine = new MetadataLineReader(context.words().labels(), assembler);
    }

    public void read() {
        frontMatter();
        title();
        List<MarkdownLine> lines = context.outline().sections().get(0).lines();
        lines.forEach(this::line);
        hook();
        lead();
    }

    private void frontMatter() {
        FrontMatter front = context.source().frontMatter();
        FrontMatter.Field title = front.find("title");
        if (title != null && !title.values().isEmpty() && !isTitled()) {
            assembler.title = title.values().get(0);
            assembler.positions.put("/title", title.line(), title.column());
        }
        metadata.frontMatter(front);
    }

    /** {@return whether the document begins with its title, which then takes precedence over the front matter} */
    private boolean isTitled() {
        MarkdownLine title = context.outline().title();
        List<MarkdownLine> lines = context.source().lines();
        return title != null && title.line() == lines.get(0).line();
    }

    private void title() {
        MarkdownLine line = context.outline().title();
        if (line != null && assembler.title.isEmpty()) {
            String title = ParagraphText.of(line.text());
            boolean none = context.exact()
                    && context.words().labels().stream()
                            .map(labels -> labels.get("title.none"))
                            .anyMatch(title::equals);
            assembler.title = none ? "" : title;
            assembler.positions.put("/title", line);
        } else if (line != null && !ParagraphText.of(line.text()).equals(assembler.title)) {
            lead.add(line);
        }
    }

    private void line(MarkdownLine line) {
        String text = line.text().text();
        if (line.kind() == MarkdownLine.Kind.BREAK) {
            return;
        }
        if (line.quoted()) {
            quoted.add(line);
        } else if (isFigure(line)) {
            TextRun image = line.text().images().get(0);
            figure.uri(String.valueOf(image.uri())).alt(image.text().strip());
            hasFigure = true;
            figureBlock = line.block();
            assembler.positions.put("/hook/figure", line);
        } else if (hasFigure && line.block() == figureBlock + 1 && line.text().isAll(Mark.EMPHASIS)) {
            figure.caption(text);
        } else if (!metadataLine.read(line) && !ZoneStatement.isAll(text)) {
            other(line, text);
        }
    }

    private boolean isFigure(MarkdownLine line) {
        boolean alone = line.text().runs().size() == 1 && line.text().images().size() == 1;
        return alone && !hasFigure && line.kind() == MarkdownLine.Kind.TEXT && lead.isEmpty();
    }

    private void other(MarkdownLine line, String text) {
        if (assembler.title.isEmpty() && lead.isEmpty() && !context.exact() && mayBeTitle(line, text)) {
            assembler.title = ParagraphText.of(line.text());
            assembler.positions.put("/title", line);
        } else {
            lead.add(line);
        }
    }

    private static boolean mayBeTitle(MarkdownLine line, String text) {
        boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith(",");
        return line.kind() == MarkdownLine.Kind.TEXT
                && line.first()
                && !text.isBlank()
                && text.length() <= MAX_TITLE
                && text.indexOf("://") < 0
                && (line.text().isAll(Mark.STRONG) || !ends);
    }

    private void hook() {
        String text = ParagraphText.text(quoted);
        if (hasFigure || !text.isEmpty()) {
            assembler.hook = Hook.builder()
                    .text(text)
                    .figure(hasFigure ? figure.build() : null)
                    .build();
            assembler.positions.put(
                    "/hook", quoted.isEmpty() ? context.outline().title() : quoted.get(0));
        }
    }

    private void lead() {
        boolean summarized = context.outline().sections().stream()
                .anyMatch(section -> section.is(SectionKind.SUMMARY) || section.is(SectionKind.WHAT_HAPPENED));
        if (summarized) {
            context.otherSections().keep("", 0, lead, "head");
        } else if (!lead.isEmpty()) {
            assembler.overview.addAll(ParagraphText.paragraphs(lead));
            assembler.positions.put("/summary/overview", lead.get(0));
        }
    }

    /** {@return the lead paragraphs before the first section} */
    public List<MarkdownLine> leadLines() {
        return lead;
    }
}
