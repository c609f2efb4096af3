package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;

/**
 * A labeled fact of the summary, from a section or a table row.
 *
 * @param kind the kind of fact
 * @param name the label as written
 * @param lines the lines after the label
 * @param place the line to report as its position
 */
public record LabeledFact(SectionKind kind, String name, List<MarkdownLine> lines, MarkdownLine place) {

    String text() {
        return ParagraphText.text(lines);
    }
}
