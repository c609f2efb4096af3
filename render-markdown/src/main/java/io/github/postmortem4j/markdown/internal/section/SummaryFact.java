package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its label: a long text of the document's, or a few words.
 *
 * @param label the key of the label
 * @param text the long text; {@code ""} when there are words
 * @param words writes the words; {@code null} when there is a text
 */
public record SummaryFact(
        String label, String text, @Nullable Runnable words) {

    static SummaryFact ofText(String label, String text) {
        return new SummaryFact(label, text, null);
    }

    public static SummaryFact ofWords(String label, Runnable words) {
        return new SummaryFact(label, "", words);
    }

    public static void bullets(List<SummaryFact> facts, BlockWriter out) {
        for (SummaryFact fact : facts) {
            out.bullet(() -> fact.write(out));
        }
    }

    public static void paragraphs(List<SummaryFact> facts, BlockWriter out) {
        for (SummaryFact fact : facts) {
            fact.write(out);
        }
    }

    private void write(BlockWriter out) {
        String words = out.labels().get(label);
        if (this.words == null) {
            out.labelled(words, text);
        } else {
            out.paragraph(() -> {
                out.label(words);
                this.words.run();
            });
        }
    }

    /** A row of a table: the label and the fact. */
    public List<Runnable> row(BlockWriter out) {
        return List.of(() -> out.own(out.labels().get(label)), words == null ? () -> out.prose(text) : words);
    }
}
