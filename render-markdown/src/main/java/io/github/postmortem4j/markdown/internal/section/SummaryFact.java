package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its label. Its value is a long text of the document or a few words.
 *
 * @param label the key of the label
 * @param text the long text; {@code ""} if there are words
 * @param words writes the words; {@code null} if there is a text
 */
record SummaryFact(String label, String text, @Nullable Runnable words) {

    static SummaryFact ofText(String label, String text) {
        return new SummaryFact(label, text, null);
    }

    static SummaryFact ofWords(String label, Runnable words) {
        return new SummaryFact(label, "", words);
    }

    /** Writes the fact as a paragraph that starts with the label, or as several if the text has several. */
    void writeParagraphs(BlockWriter out) {
        if (words == null) {
            out.labelledText(out.labels().get(label), text);
        } else {
            out.paragraph(() -> {
                out.label(out.labels().get(label));
                words.run();
            });
        }
    }

    /** {@return a table row with the label and the value} */
    List<Runnable> row(BlockWriter out) {
        return List.of(() -> out.raw(out.labels().get(label)), words == null ? () -> out.prose(text) : words);
    }
}
