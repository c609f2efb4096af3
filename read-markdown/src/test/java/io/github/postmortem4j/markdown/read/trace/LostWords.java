package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the visible words of a page that are neither in a value nor quoted in a note. */
final class LostWords {

    private static final UnderstoodWords UNDERSTOOD = new UnderstoodWords();

    private LostWords() {}

    /** {@return a line for each word that is lost, with the lines that may have lost it} */
    static List<String> in(String markdown, MarkdownDocument document) {
        Map<String, Integer> kept = new HashMap<>();
        for (String text : KeptText.of(document)) {
            FoldedText.words(text).forEach(word -> kept.merge(word, 1, Integer::sum));
        }
        List<String> lines = VisibleLines.of(markdown);
        Map<String, Integer> missing = new TreeMap<>();
        for (String line : lines) {
            FoldedText.words(line).forEach(word -> missing.merge(word, 1, Integer::sum));
        }
        missing.replaceAll((word, count) -> count - kept.getOrDefault(word, 0));
        for (String line : lines) {
            UNDERSTOOD.of(line).forEach(word -> missing.merge(word, -1, Integer::sum));
        }
        List<String> lost = new ArrayList<>();
        missing.forEach((word, count) -> {
            if (count > 0) {
                lost.add(word + " (" + count + "): " + linesWith(word, lines));
            }
        });
        return lost;
    }

    private static List<String> linesWith(String word, List<String> lines) {
        return lines.stream()
                .filter(line -> FoldedText.words(line).contains(word))
                .limit(3)
                .toList();
    }
}
