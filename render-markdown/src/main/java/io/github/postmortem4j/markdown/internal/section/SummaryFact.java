package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its label: a long text of the document's, or a few words.
 *
 * @param label the key of the label
 * @param text the long text; {@code ""} when there are words
 * @param words writes the words; {@code null} when there is a text
 */
public record SummaryFact(String label, String text, BlockWriter.@Nullable Body words) {

    static SummaryFact ofText(String label, String text) {
        return new SummaryFact(label, text, null);
    }

    public static SummaryFact ofWords(String label, BlockWriter.Body words) {
        return new SummaryFact(label, "", words);
    }

    public static void bullets(List<SummaryFact> facts, BlockWriter out) throws IOException {
        for (SummaryFact fact : facts) {
            out.bullet(() -> fact.write(out));
        }
    }

    public static void paragraphs(List<SummaryFact> facts, BlockWriter out) throws IOException {
        for (SummaryFact fact : facts) {
            fact.write(out);
        }
    }

    private void write(BlockWriter out) throws IOException {
        String words = out.labels().get(label);
        if (this.words == null) {
            out.labelled(words, text);
        } else {
            out.paragraph(() -> {
                out.label(words);
                this.words.write();
            });
        }
    }

    /** A row of a table: the label and the fact. */
    public List<BlockWriter.Body> row(BlockWriter out) {
        return List.of(() -> out.own(out.labels().get(label)), words == null ? () -> out.prose(text) : words);
    }
}
