package io.github.postmortem4j.markdown.read.internal.handwritten.head;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.List;
import java.util.Set;

/** Recognizes what the head of a document has besides its text: a table of contents, and alerts. */
final class ContentsLine {

    private static final Set<String> NAMES = Set.copyOf(WordLists.of("names").get("CONTENTS"));

    private static final Set<String> ALERTS = Set.copyOf(WordLists.of("names").get("ALERT"));

    private ContentsLine() {}

    /** {@return whether a line is a placeholder for a table of contents or an entry of one, which repeats a heading} */
    static boolean isEntry(MarkdownLine line) {
        String text = line.text().text().strip();
        boolean placeholder = WordFolding.words(text).equals("toc");
        if (placeholder && (!Character.isLetter(text.charAt(0)) || line.isItem())) {
            return true;
        }
        List<TextRun> links = line.text().links();
        return links.size() == 1
                && String.valueOf(links.get(0).uri()).startsWith("#")
                && text.equals(links.get(0).text().strip());
    }

    /** {@return whether a line is nothing but the name of a table of contents} */
    static boolean isName(MarkdownLine line) {
        return NAMES.contains(WordFolding.words(line.text().text()));
    }

    /**
     * {@return whether a block quote that begins with a line is an alert of GitHub, such as {@code [!WARNING]} or
     * {@code **Warning**}, rather than a hook}
     */
    static boolean isAlert(MarkdownLine first) {
        String text = first.text().text().strip();
        int bold = first.text().markedPrefix(Mark.STRONG);
        String label = bold > 0 ? first.text().text().substring(0, bold) : text;
        boolean named = bold > 0 && ALERTS.contains(WordFolding.words(label));
        return named || (text.startsWith("[!") && text.endsWith("]"));
    }
}
