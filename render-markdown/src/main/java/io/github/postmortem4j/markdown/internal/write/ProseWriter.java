package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;

/** Writes the long texts of a document, as plain text or as Markdown. */
final class ProseWriter {

    private ProseWriter() {}

    /** Writes a long text. */
    static void write(String text, BlockWriter out) {
        if (out.isRich()) {
            RichBlockWriter.write(RichTextParser.blocks(text), out);
        } else {
            for (String paragraph : PlainText.paragraphs(text)) {
                out.paragraph(() -> out.line(paragraph));
            }
        }
    }

    /** Writes a long text with a bold label before its first block. Writes nothing if the text shows nothing. */
    static void writeLabelled(String label, String text, BlockWriter out) {
        if (out.isRich()) {
            writeLabelled(label, RichTextParser.blocks(text), out);
        } else {
            List<String> paragraphs = PlainText.paragraphs(text);
            for (int i = 0; i < paragraphs.size(); i++) {
                boolean first = i == 0;
                String paragraph = paragraphs.get(i);
                out.paragraph(() -> {
                    if (first) {
                        out.label(label);
                    }
                    out.line(paragraph);
                });
            }
        }
    }

    /** Writes the label in the first block if that is a paragraph, and in a paragraph of its own otherwise. */
    private static void writeLabelled(String label, List<RichBlock> blocks, BlockWriter out) {
        if (blocks.isEmpty()) {
            return;
        }
        if (blocks.get(0) instanceof RichBlock.Paragraph paragraph) {
            out.paragraph(() -> {
                out.label(label);
                out.runs(paragraph.runs());
            });
            RichBlockWriter.write(blocks.subList(1, blocks.size()), out);
        } else {
            out.paragraph(() -> out.labelAlone(label));
            RichBlockWriter.write(blocks, out);
        }
    }
}
