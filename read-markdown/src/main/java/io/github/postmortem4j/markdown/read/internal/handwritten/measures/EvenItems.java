package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Recognizes that a list is one list although its author indented some items by a space or two, so that Markdown takes them
 * for nested items.
 */
final class EvenItems {

    private EvenItems() {}

    /** {@return the lines; a nested item in the column of an earlier outer item is on its level} */
    static List<MarkdownLine> of(List<MarkdownLine> lines) {
        List<MarkdownLine> even = new ArrayList<>();
        int outerLevel = 0;
        int outerColumn = 0;
        for (MarkdownLine line : lines) {
            boolean item = line.isItem() && isPlain(line);
            boolean outer = item && (outerLevel == 0 || line.level() <= outerLevel);
            if (outer) {
                outerColumn = Math.max(line.column(), line.level() == outerLevel ? outerColumn : 0);
                outerLevel = line.level();
            }
            boolean indented = item && !outer && line.column() == outerColumn;
            even.add(indented ? line.with(line.kind(), outerLevel, line.text()) : line);
        }
        return even;
    }

    /** {@return whether an item begins with a word, not with formatting, which moves the column of its text} */
    private static boolean isPlain(MarkdownLine line) {
        return line.task() == 0
                && !line.text().runs().isEmpty()
                && line.text().runs().get(0).marks().isEmpty()
                && line.text().runs().get(0).uri() == null;
    }
}
