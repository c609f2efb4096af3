package io.github.postmortem4j.markdown.read.internal.field;

import io.github.postmortem4j.markdown.internal.format.EnumerationFormat;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.ZoneStatement;
import java.util.List;

/** Reads the renderer's lines around the timeline entries: waivers, and lines that repeat derived values. */
public final class TimelineWaiverReader {

    private static final List<String> RULES = List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7");
    private static final List<String> DERIVED =
            List.of("timeline.toDetect", "timeline.toAcknowledge", "timeline.toMitigate", "timeline.toResolve");

    private final List<Labels> languages;
    private final PostmortemAssembler assembler;

    public TimelineWaiverReader(List<Labels> languages, PostmortemAssembler assembler) {
        this.languages = languages;
        this.assembler = assembler;
    }

    /** {@return whether the line was a waiver, a derived value, the image of the diagram or a statement of the time zone} */
    public boolean read(MarkdownLine line) {
        String text = line.text().text();
        if (ZoneStatement.isAll(text)) {
            return true;
        }
        boolean image = line.text().runs().size() == 1 && line.text().images().size() == 1;
        for (Labels labels : languages) {
            if (image && isDiagram(text, labels)) {
                return true;
            }
            if (line.text().isAll(Mark.EMPHASIS) && isDerived(text, labels)) {
                return true;
            }
            int marked = line.text().markedPrefix(Mark.STRONG);
            if (marked > 0 && isWaiver(line, marked, labels)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDiagram(String alt, Labels labels) {
        return alt.equals(labels.get("timeline"))
                || !labels.match("diagram.image", alt).isEmpty();
    }

    private static boolean isDerived(String text, Labels labels) {
        String first = EnumerationFormat.split(text, " · ").get(0);
        return DERIVED.stream().anyMatch(key -> !labels.match(key, first).isEmpty());
    }

    private boolean isWaiver(MarkdownLine line, int marked, Labels labels) {
        String label = line.text().text().substring(0, marked);
        for (String rule : RULES) {
            if (label.equals(labels.label("waived." + rule))) {
                assembler.waive(rule, ParagraphText.of(line.text().from(marked)), line);
                return true;
            }
        }
        return false;
    }
}
