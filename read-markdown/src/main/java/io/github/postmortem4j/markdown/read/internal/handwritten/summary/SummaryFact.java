package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;

/**
 * A labelled fact, from a section of its own or from a row of a table.
 *
 * @param kind what it tells
 * @param name its label
 * @param lines what stands behind the label
 * @param place where it begins
 */
public record SummaryFact(SectionKind kind, String name, List<MarkdownLine> lines, MarkdownLine place) {

    String text() {
        return ParagraphText.text(lines);
    }
}
