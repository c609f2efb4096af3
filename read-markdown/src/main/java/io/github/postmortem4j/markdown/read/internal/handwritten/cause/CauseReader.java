package io.github.postmortem4j.markdown.read.internal.handwritten.cause;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the root cause, the resolution, the trigger and contributing factors. */
public final class CauseReader {

    private final ReadingContext context;
    private final PostmortemAssembler assembler;

    public CauseReader(ReadingContext context) {
        this.context = context;
        this.assembler = context.assembler();
    }

    public void read(OutlineSection section) {
        SectionKind kind = section.kind();
        if (kind == null) {
            return;
        }
        switch (kind) {
            case ROOT_CAUSE, FAULT, WHAT_HAPPENED ->
                put("/rootCauseAndResolution/rootCause", section, assembler.rootCause);
            case RESOLUTION -> put("/rootCauseAndResolution/resolution", section, assembler.resolution);
            case TRIGGER -> put("/rootCauseAndResolution/trigger", section, assembler.trigger);
            case CONTRIBUTING_FACTORS -> factors(section);
            case WHYS -> items("/rootCauseAndResolution/whys", section, assembler.whys);
            default -> causeAndFix(section);
        }
    }

    private void put(String pointer, OutlineSection section, List<String> texts) {
        List<MarkdownLine> lines = section.lines();
        List<String> paragraphs = ParagraphText.paragraphs(lines);
        if (!paragraphs.isEmpty()) {
            assembler.positions.put(pointer, lines.get(0));
            texts.addAll(paragraphs);
        }
    }

    private void factors(OutlineSection section) {
        boolean list = section.lines().stream().anyMatch(MarkdownLine::isItem);
        if (list) {
            items("/rootCauseAndResolution/contributingFactors", section, assembler.contributingFactors);
        } else {
            assembler.positions.put("/rootCauseAndResolution/contributingFactors", section.firstLine());
            PlainLines.items(section.lines())
                    .forEach(lines -> assembler.contributingFactors.addAll(ParagraphText.paragraphs(lines)));
        }
    }

    private void items(String pointer, OutlineSection section, List<String> texts) {
        assembler.positions.put(pointer, section.firstLine());
        texts.addAll(ListItems.texts(section.lines()));
        context.otherSections().keep("", 0, ListItems.outside(section.lines()), "root-cause-and-resolution");
    }

    /**
     * Reads a section on both cause and fix. The fix begins at the first line that starts with a phrase about fixing.
     */
    private void causeAndFix(OutlineSection section) {
        List<MarkdownLine> cause = new ArrayList<>();
        List<MarkdownLine> fix = new ArrayList<>();
        for (MarkdownLine line : section.lines()) {
            if (!fix.isEmpty() || (!cause.isEmpty() && isFix(line))) {
                fix.add(line);
            } else {
                cause.add(line);
            }
        }
        if (!cause.isEmpty()) {
            assembler.positions.put("/rootCauseAndResolution/rootCause", cause.get(0));
            assembler.rootCause.addAll(ParagraphText.paragraphs(cause));
        }
        if (!fix.isEmpty()) {
            assembler.positions.put("/rootCauseAndResolution/resolution", fix.get(0));
            assembler.resolution.addAll(ParagraphText.paragraphs(fix));
        } else if (!cause.isEmpty() && !hasFix(section)) {
            context.notes()
                    .add(
                            NoteKind.CAUSE_AND_FIX_NOT_SEPARATED,
                            cause.get(0),
                            "cause and fix are in one section and could not be separated: give the fix its own"
                                    + " heading");
        }
    }

    private boolean isFix(MarkdownLine line) {
        return context.words().phrases().begins("FIX", line.text().text());
    }

    private boolean hasFix(OutlineSection section) {
        return context.outline().sections().stream()
                .anyMatch(other -> other.is(SectionKind.RESOLUTION)
                        && other.enclosing(SectionKind.CAUSE_AND_RESOLUTION) == section);
    }
}
