package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures that Markdown takes for code, because their author only indented them. Each line begins like a sentence, with a verb
 * such as "Add"; lines of programs do not.
 */
final class IndentedMeasures {

    private IndentedMeasures() {}

    /** {@return the lines of a section, where such measures are lines of text} */
    static List<MarkdownLine> asText(List<MarkdownLine> lines, MeasuresProse prose) {
        List<MarkdownLine> all = new ArrayList<>();
        for (List<MarkdownLine> block : PlainLines.paragraphs(lines)) {
            List<MarkdownLine> written = block.get(0).kind() == MarkdownLine.Kind.CODE ? text(block) : List.of();
            boolean measures =
                    !written.isEmpty() && written.stream().allMatch(line -> isSentence(line) && prose.isTask(line));
            all.addAll(measures ? written : block);
        }
        return all;
    }

    private static List<MarkdownLine> text(List<MarkdownLine> code) {
        return code.stream()
                .filter(line -> !line.text().isBlank())
                .map(line -> line.with(MarkdownLine.Kind.TEXT, 0, line.text()))
                .toList();
    }

    private static boolean isSentence(MarkdownLine line) {
        String text = line.text().text();
        return text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1));
    }
}
