package io.github.postmortem4j.markdown.internal.rich;

import java.util.List;

/** A block of rich text that may stand in a field. None is empty: what would be is left out. */
public sealed interface RichBlock {

    /** Text. */
    record Paragraph(List<RichRun> runs) implements RichBlock {}

    /** Code, line by line. */
    record Code(String language, List<String> lines) implements RichBlock {}

    /** A quotation. */
    record Quote(List<RichBlock> blocks) implements RichBlock {}

    /**
     * A list.
     *
     * @param first the number of the first item; -1 for bullets
     * @param tight whether no blank lines part its items and what is in them
     * @param items what is in each item
     */
    record Items(int first, boolean tight, List<List<RichBlock>> items) implements RichBlock {

        public static final int BULLETS = -1;

        /** {@return a list, which is tight only if Markdown can tell what is in it without blank lines} */
        static Items of(int first, boolean tight, List<List<RichBlock>> items) {
            boolean one = items.size() == 1 && items.get(0).size() == 1;
            boolean possible = items.stream().allMatch(Items::needsNoBlankLine);
            return new Items(first, one || (tight && possible), items);
        }

        private static boolean needsNoBlankLine(List<RichBlock> blocks) {
            for (int i = 1; i < blocks.size(); i++) {
                if (!mayFollow(blocks.get(i - 1), blocks.get(i))) {
                    return false;
                }
            }
            return true;
        }

        /** A list that begins with another number than one does not end a paragraph. */
        private static boolean mayFollow(RichBlock block, RichBlock next) {
            if (block instanceof Paragraph) {
                return next instanceof Items list ? list.first <= 1 && list.first != 0 : !(next instanceof Paragraph);
            }
            return block instanceof Code;
        }
    }
}
