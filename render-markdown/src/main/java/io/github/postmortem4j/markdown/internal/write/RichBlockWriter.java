package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import io.github.postmortem4j.markdown.internal.rich.RichBlock.Items;
import io.github.postmortem4j.markdown.internal.write.Container.Spacing;
import java.util.List;

/** Writes the blocks of a field. */
public final class RichBlockWriter {

    /** Of more digits Markdown makes no number. Only the first number of a list counts. */
    private static final int LARGEST = 999_999_999;

    private RichBlockWriter() {}

    public static void write(List<RichBlock> blocks, BlockWriter out) {
        for (RichBlock block : blocks) {
            write(block, out);
        }
    }

    private static void write(RichBlock block, BlockWriter out) {
        if (block instanceof RichBlock.Code code) {
            out.codeBlock(code.language(), code.lines());
        } else if (block instanceof RichBlock.Quote quote) {
            out.quote(() -> write(quote.blocks(), out));
        } else if (block instanceof Items list) {
            items(list, out);
        } else {
            out.paragraph(() -> writeText(block, out));
        }
    }

    /** Writes the text of a paragraph, behind what its block may begin with. */
    static void writeText(RichBlock block, BlockWriter out) {
        if (block instanceof RichBlock.Paragraph paragraph) {
            out.runs(paragraph.runs());
        }
    }

    /** The list is another one than what the layout, or the field, has before it and behind it. */
    private static void items(Items list, BlockWriter out) {
        out.endList();
        Spacing spacing = list.tight() ? Spacing.TIGHT : Spacing.LOOSE;
        int number = list.first();
        for (List<RichBlock> item : list.items()) {
            out.item(number, spacing, () -> write(item, out));
            number = number == Items.BULLETS ? number : Math.min(number + 1, LARGEST);
        }
        out.endList();
    }
}
