package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.Set;

/** Removes the number at the start of a line, such as {@code 1)}, {@code 2.}, {@code 3:} or {@code Action 4:}. */
final class NumberedLine {

    private static final Set<String> NAMES = Set.copyOf(WordLists.of("columns").get("NUMBERED"));

    private NumberedLine() {}

    static MarkdownLine withoutNumber(MarkdownLine line) {
        int end = end(line.text().text(), 0);
        return end > 0 ? line.from(end) : line;
    }

    static boolean hasNamedNumber(MarkdownLine line) {
        return namedNumberEnd(line.text().text()) > 0;
    }

    /** {@return a line without "Action 1:" or the like; the line itself if it does not begin so} */
    static MarkdownLine withoutNamedNumber(MarkdownLine line) {
        int end = namedNumberEnd(line.text().text());
        return end > 0 ? line.from(end) : line;
    }

    /** {@return the text of a list item without "Action 1:" or the like; "Priority 1:" is not a number of the item} */
    static MarkdownLine withoutNumberOfTask(MarkdownLine item) {
        String text = item.text().text();
        int space = text.indexOf(' ');
        boolean priority = space > 0 && TaskField.named(text.substring(0, space)) == TaskField.PRIORITY;
        return priority ? item : withoutNamedNumber(item);
    }

    private static int namedNumberEnd(String text) {
        int space = text.indexOf(' ');
        String name = space > 0 ? text.substring(0, space) : "";
        boolean named = TaskField.named(name) == TaskField.TASK || NAMES.contains(WordFolding.words(name));
        return named ? end(text, space + 1) : -1;
    }

    /** {@return the index after a number, its punctuation and a space, or -1 if there is no such number} */
    private static int end(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean numbered =
                i > from && i + 1 < text.length() && ".):-".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ';
        return numbered ? i + 2 : -1;
    }
}
