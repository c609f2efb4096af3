package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;

/**
 * Reads the waivers that the renderer writes among the measures, such as {@code **None listed:** the service is gone} or
 * {@code **Note:** nobody was affected}.
 */
public final class MeasuresWaiverReader {

    private final List<Labels> languages;
    private final PostmortemAssembler assembler;
    private final boolean exact;
    private int notes;

    /** Creates a reader. In a hand-written document it finds nothing. */
    public MeasuresWaiverReader(List<Labels> languages, PostmortemAssembler assembler, boolean exact) {
        this.languages = languages;
        this.assembler = assembler;
        this.exact = exact;
    }

    /** {@return whether a line was a waiver; if so, it is added} */
    public boolean read(MarkdownLine line, boolean inImprovements) {
        int marked = exact ? line.text().markedPrefix(Mark.STRONG) : 0;
        if (marked == 0 || line.isItem()) {
            return false;
        }
        String label = line.text().text().substring(0, marked);
        for (Labels labels : languages) {
            boolean none = label.equals(labels.label("measures.none"));
            if (none || label.equals(labels.label("measures.note"))) {
                String rule = !none ? (notes++ == 0 ? "A1" : "A2") : inImprovements ? "C1" : "C2";
                assembler.waive(rule, ParagraphText.of(line.text().from(marked)), line);
                return true;
            }
        }
        return false;
    }

    /** Assigns a single note to rule A2. The renderer writes notes for A1 and A2 alike, and A2 asks for more. */
    public void finish() {
        if (notes == 1) {
            assembler.waivers.replaceAll(waiver -> waiver.getRule().equals("A1")
                    ? waiver.toBuilder().rule("A2").build()
                    : waiver);
        }
    }
}
