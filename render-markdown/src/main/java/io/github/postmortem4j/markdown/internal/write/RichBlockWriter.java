package io.github.postmortem4j.markdown.internal.write;

import io.github.postmortem4j.markdown.internal.rich.RichBlock;
import java.util.List;

/** Writes blocks of rich text. */
final class RichBlockWriter {

    /** The largest number of a list item in Markdown. Only the number of the first item matters to engines. */
    private static final int MAX_NUMBER = 999_999_999;

    private RichBlockWriter() {}

    static void write(List<RichBlock> blocks, BlockWriter out) {
        for (RichBlock block : blocks) {
            write(block, out);
        }
    }

    private static void write(RichBlock block, BlockWriter out) {
        if (block instanceof RichBlock.Paragraph paragraph) {
            out.paragraph(() -> out.runs(paragraph.runs()));
        } else if (block instanceof RichBlock.Code code) {
            out.codeBlock(code.language(), code.lines());
        } else if (block instanceof RichBlock.Quote quote) {
            out.quote(() -> write(quote.blocks(), out));
        } else if (block instanceof RichBlock.Items list) {
            items(list, out);
        }
    }

    /** Writes a list, separate from any list before and behind it. */
    private static void items(RichBlock.Items list, BlockWriter out) {
        out.endList();
        Container.Spacing spacing = list.tight() ? Container.Spacing.TIGHT : Container.Spacing.LOOSE;
        int number = list.first();
        for (List<RichBlock> item : list.items()) {
            out.richItem(number, spacing, () -> write(item, out));
            number = number == RichBlock.Items.BULLETS ? number : Math.min(number + 1, MAX_NUMBER);
        }
        out.endList();
    }
}
