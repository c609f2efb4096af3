package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the readers of a page's blocks share: the labels, the postmortem under construction, and lines without a place. */
final class PageDraft {

    private static final List<String> RULES = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "A1", "A2");

    final Labels labels;
    final PostmortemAssembler assembler;
    final RenderedTimes times;

    /** Whether somebody edited the page, so that words that stand for a missing value need not be in italics. */
    final boolean edited;

    final List<MarkdownLine> leftover = new ArrayList<>();

    PageDraft(Labels labels, PostmortemAssembler assembler, boolean edited) {
        this.labels = labels;
        this.assembler = assembler;
        this.edited = edited;
        this.times = new RenderedTimes(labels);
    }

    /** {@return whether a text can be words that stand for a missing value} */
    boolean isPlaceholder(InlineText text) {
        return edited || text.isAll(Mark.EMPHASIS);
    }

    /** {@return the bold label at the start of a line; {@code ""} if there is none} */
    static String label(MarkdownLine line) {
        return line.text().text().substring(0, line.text().markedPrefix(Mark.STRONG));
    }

    /** {@return a line without its label} */
    static MarkdownLine value(MarkdownLine line) {
        String label = label(line);
        return line.with(MarkdownLine.Kind.TEXT, line.level(), line.text().from(label.length()));
    }

    /** {@return whether a line has this label; if so, what follows is the reason for a waiver and is read} */
    boolean readWaiver(MarkdownLine line, String label, String rule) {
        String shown = label(line);
        boolean waiver = !shown.isEmpty() && !line.isInList() && shown.equals(labels.label(label));
        if (waiver) {
            assembler.waive(rule, ParagraphText.of(value(line).text()), line);
        }
        return waiver;
    }

    /** {@return whether a line is a waiver whose label names its rule; if so, it is read} */
    boolean readWaiver(MarkdownLine line) {
        return RULES.stream().anyMatch(rule -> readWaiver(line, "waived." + rule, rule));
    }

    /** Adds the paragraphs of a text. */
    void put(String pointer, List<MarkdownLine> lines, List<String> texts) {
        List<String> paragraphs = ParagraphText.paragraphs(lines);
        if (!paragraphs.isEmpty()) {
            assembler.positions.put(pointer, lines.get(0));
            texts.addAll(paragraphs);
        }
    }

    /** Records where a section begins. */
    void start(String pointer, @Nullable MarkdownLine heading) {
        assembler.positions.put(pointer, heading);
    }
}
