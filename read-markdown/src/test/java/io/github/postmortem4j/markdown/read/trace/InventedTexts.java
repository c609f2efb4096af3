package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.markdown.read.MarkdownDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the texts of a result whose words are not one after the other in the page. The reader joins paragraphs, and the
 * sentences that are left when others were understood; within these, no word is left out or moved.
 */
final class InventedTexts {

    private static final Pattern SENTENCES = Pattern.compile("\\n+|(?<=[.!?;:])\\s+|(?<=[。！？；：])");

    private InventedTexts() {}

    /** {@return the sentences that are not in a page, neither as its readers see it nor in its source} */
    static List<String> in(String page, MarkdownDocument document) {
        String visible = words(String.join("\n", VisibleLines.of(page)));
        String source = words(page);
        List<String> invented = new ArrayList<>();
        for (String value : KeptText.values(document)) {
            for (String sentence : SENTENCES.split(value)) {
                String words = words(sentence);
                if (!visible.contains(words) && !source.contains(words) && !isWrittenNumber(page, sentence)) {
                    invented.add(sentence);
                }
            }
        }
        return invented;
    }

    private static boolean isWrittenNumber(String page, String value) {
        return FoldedText.words(value).stream().allMatch(word -> WrittenNumbers.has(page, word));
    }

    private static String words(String text) {
        List<String> words = FoldedText.words(text);
        return words.isEmpty() ? " " : " " + String.join(" ", words) + " ";
    }
}
