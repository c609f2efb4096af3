package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.rich.RichTextParser;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;

/** Writes the long texts of a document, block by block. */
final class ProseWriter {

    private ProseWriter() {}

    /** The blocks of a long text. */
    static void write(String text, BlockWriter out) {
        if (out.isRich()) {
            RichBlockWriter.write(RichTextParser.blocks(text), out);
        } else if (PlainText.isLine(text)) {
            paragraph(text, out);
        } else {
            for (String line : PlainText.paragraphs(text)) {
                paragraph(line, out);
            }
        }
    }

    /** The same with a bold label before the first block; nothing when there is nothing to see. */
    static void writeLabelled(String label, String text, BlockWriter out) {
        if (out.isRich()) {
            richLabelled(label, RichTextParser.blocks(text), out);
        } else {
            plainLabelled(label, PlainText.paragraphs(text), out);
        }
    }

    private static void plainLabelled(String label, List<String> lines, BlockWriter out) {
        for (int i = 0; i < lines.size(); i++) {
            out.startBlock();
            if (i == 0) {
                out.label(label);
            }
            out.line(lines.get(i));
            out.endBlock();
        }
    }

    private static void paragraph(String line, BlockWriter out) {
        out.startBlock();
        out.line(line);
        out.endBlock();
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
