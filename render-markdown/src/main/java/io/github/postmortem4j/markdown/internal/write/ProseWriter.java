package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;

/** Writes the long texts of a document, block by block. */
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

    /** Writes a long text with a bold label before its first block, or nothing if the text shows nothing. */
    static void writeLabelled(String label, String text, BlockWriter out) {
        if (out.isRich()) {
            richLabelled(label, RichTextParser.blocks(text), out);
        } else {
            plainLabelled(label, PlainText.paragraphs(text), out);
        }
    }

    private static void plainLabelled(String label, List<String> paragraphs, BlockWriter out) {
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

    private static void richLabelled(String label, List<RichBlock> blocks, BlockWriter out) {
        if (blocks.isEmpty()) {
            return;
        }
        boolean inLine = blocks.get(0) instanceof RichBlock.Paragraph;
        out.paragraph(() -> {
            if (inLine) {
                out.label(label);
                RichBlockWriter.writeText(blocks.get(0), out);
            } else {
                out.labelAlone(label);
            }
        });
        RichBlockWriter.write(inLine ? blocks.subList(1, blocks.size()) : blocks, out);
    }
}
