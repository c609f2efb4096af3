package io.github.postmortem4j.markdown.read.internal.handwritten.head;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.field.MetadataLineReader;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads everything before the first section: title, metadata, hook and lead paragraphs. */
public final class HeadReader {

    private static final int MAX_TITLE = 150;
    private static final int MAX_NAME = 40;

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final MetadataReader metadata;
    private final MetadataLineReader metadataLine;
    private final List<MarkdownLine> lead = new ArrayList<>();
    private final List<MarkdownLine> quoted = new ArrayList<>();
    private Figure.Builder figure = Figure.builder();
    private boolean hasFigure;
    private int figureBlock;
    private @Nullable MarkdownLine titleLine;

    public HeadReader(ReadingContext context, MetadataReader metadata) {
        this.context = context;
        this.assembler = context.assembler();
        this.metadata = metadata;
        this.metadataLine = new MetadataLineReader(context.words().labels(), assembler);
    }

    public void read() {
        frontMatter();
        title();
        List<MarkdownLine> lines = root();
        titleLine = titleLine(lines);
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), isContinued(lines, i));
        }
        hook();
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
            assembler.title = title;
            assembler.positions.put("/title", line);
        } else if (line != null && !ParagraphText.of(line.text()).equals(assembler.title)) {
            lead.add(line);
        }
    }

    private void line(MarkdownLine line, boolean continued) {
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
        } else if (!metadataLine.read(line) && !ZoneStatement.isAll(text) && !ContentsLine.isEntry(line)) {
            other(line, text, continued);
        }
    }

    private boolean isFigure(MarkdownLine line) {
        boolean alone = line.text().runs().size() == 1 && line.text().images().size() == 1;
        return alone && !hasFigure && line.kind() == MarkdownLine.Kind.TEXT && lead.isEmpty();
    }

    private void other(MarkdownLine line, String text, boolean continued) {
        boolean title =
                titleLine == null ? lead.isEmpty() && line.first() && mayBeTitle(line, text) : line.equals(titleLine);
        if (assembler.title.isEmpty() && title && !continued) {
            assembler.title = ParagraphText.of(line.text());
            assembler.positions.put("/title", line);
        } else if (ContentsLine.isName(line)) {
            context.otherSections().keep("", 0, List.of(line), "head");
        } else {
            lead.add(line);
        }
    }

    /**
     * {@return the first line of the first paragraph that names an incident, such as one below the author's name, or of the
     * second paragraph if the first has only a name}
     */
    private @Nullable MarkdownLine titleLine(List<MarkdownLine> lines) {
        List<List<MarkdownLine>> paragraphs = PlainLines.paragraphs(lines);
        boolean name = !paragraphs.isEmpty() && isShort(paragraphs.get(0));
        for (List<MarkdownLine> paragraph : paragraphs.subList(0, Math.min(paragraphs.size(), name ? 2 : 1))) {
            for (int i = 0; i < paragraph.size(); i++) {
                MarkdownLine line = paragraph.get(i);
                String text = line.text().text();
                boolean part = isContinued(paragraph, i) || (i > 0 && isInSentence(text));
                if (!part && mayBeTitle(line, text) && context.words().phrases().has("TITLE", text)) {
                    return line;
                }
            }
        }
        return null;
    }

    /** {@return whether the sentence of a line continues in the line below it} */
    private static boolean isContinued(List<MarkdownLine> lines, int at) {
        return at + 1 < lines.size()
                && lines.get(at + 1).block() == lines.get(at).block()
                && isInSentence(lines.get(at + 1).text().text());
    }

    /** {@return whether a line begins or ends in the middle of a sentence, so that it is not a title, even with "outage"} */
    private static boolean isInSentence(String text) {
        return !text.isEmpty() && (Character.isLowerCase(text.codePointAt(0)) || text.contains(". "));
    }

    private static boolean isShort(List<MarkdownLine> paragraph) {
        String text = paragraph.get(0).text().text();
        return paragraph.size() == 1 && text.length() <= MAX_NAME && text.indexOf(':') < 0;
    }

    private static boolean mayBeTitle(MarkdownLine line, String text) {
        boolean ends = text.endsWith(".") || text.endsWith(":") || text.endsWith(",");
        return line.kind() == MarkdownLine.Kind.TEXT
                && !text.isBlank()
                && text.length() <= MAX_TITLE
                && text.indexOf("://") < 0
                && (line.text().isAll(Mark.STRONG) || !ends);
    }

    private void hook() {
        boolean alert = !quoted.isEmpty() && ContentsLine.isAlert(quoted.get(0));
        if (alert) {
            context.otherSections().keep("", 0, quoted, "head");
            quoted.clear();
        }
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

    /** Keeps the lead paragraphs. To be called when the lines that are timeline entries have left the section. */
    public void keepLead() {
        Set<MarkdownLine> unread = Collections.newSetFromMap(new IdentityHashMap<>());
        unread.addAll(root());
        MarkdownLine title = context.outline().title();
        if (title != null) {
            unread.add(title);
        }
        List<MarkdownLine> rest = lead.stream().filter(unread::contains).toList();
        boolean summarized = context.outline().sections().stream()
                .anyMatch(section -> section.is(SectionKind.SUMMARY) || section.is(SectionKind.WHAT_HAPPENED));
        if (summarized) {
            context.otherSections().keep("", 0, rest, "head");
        } else if (!rest.isEmpty()) {
            assembler.overview.addAll(0, ParagraphText.paragraphs(rest));
            assembler.positions.put("/summary/overview", rest.get(0));
        }
    }

    private List<MarkdownLine> root() {
        return context.outline().sections().get(0).lines();
    }

    /** {@return the lead paragraphs before the first section} */
    public List<MarkdownLine> leadLines() {
        return lead;
    }
}
