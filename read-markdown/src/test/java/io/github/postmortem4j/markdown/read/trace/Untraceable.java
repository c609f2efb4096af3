package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words of a result that its page does not have, or that the result has more often than the page. */
final class Untraceable {

    private Untraceable() {}

    /** {@return the words that the values have more often than a page whose words are unique} */
    static List<String> in(String page, MarkdownDocument document) {
        Map<String, Integer> counts = new HashMap<>();
        for (String value : KeptText.values(document)) {
            FoldedText.words(value).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        FoldedText.words(page).forEach(word -> counts.merge(word, -1, Integer::sum));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0 && UniqueWordsPage.isUnique(count.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** {@return the words and numbers of the values that are nowhere in a page} */
    static List<String> wordsNotIn(String page, MarkdownDocument document) {
        Set<String> words = new HashSet<>(FoldedText.words(page));
        return KeptText.values(document).stream()
                .flatMap(value -> FoldedText.words(value).stream())
                .filter(word -> !words.contains(word) && !WrittenNumbers.has(page, word))
                .distinct()
                .toList();
    }
}
