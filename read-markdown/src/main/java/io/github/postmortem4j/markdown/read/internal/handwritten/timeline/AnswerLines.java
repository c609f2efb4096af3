package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.PlainLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes lines below a question of the spec list items if each of them is an answer of its own. */
final class AnswerLines {

    private AnswerLines() {}

    /** {@return the lines of a timeline, with list items in place of such lines} */
    static List<MarkdownLine> asItems(List<MarkdownLine> lines, Predicate<MarkdownLine> isQuestion) {
        List<MarkdownLine> items = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            int end = isQuestion.test(lines.get(i)) ? answersEnd(lines, i + 1, isQuestion) : 0;
            if (end > i + 2 && PlainLines.items(lines.subList(i + 1, end)).size() == end - i - 1) {
                items.subList(i + 1, end).replaceAll(line -> line.with(MarkdownLine.Kind.ITEM, 1, line.text()));
            }
        }
        return items;
    }

    private static int answersEnd(List<MarkdownLine> lines, int from, Predicate<MarkdownLine> isQuestion) {
        int end = from;
        while (end < lines.size()
                && lines.get(end).kind() == MarkdownLine.Kind.TEXT
                && lines.get(end).level() == 0
                && lines.get(end).block() == lines.get(from).block()
                && !isQuestion.test(lines.get(end))) {
            end++;
        }
        return end;
    }
}
