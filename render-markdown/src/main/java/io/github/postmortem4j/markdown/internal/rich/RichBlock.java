package io.github.postmortem4j.markdown.internal.rich;

import java.util.List;

/** A block of rich text. It is never empty: empty blocks are dropped. */
public sealed interface RichBlock {

    /** A paragraph. */
    record Paragraph(List<RichRun> runs) implements RichBlock {}

    /** A code block. */
    record Code(String language, List<String> lines) implements RichBlock {}

    /** A block quote. */
    record Quote(List<RichBlock> blocks) implements RichBlock {}

    /**
     * A list.
     *
     * @param first the number of the first item; {@link #BULLETS} for a bullet list
     * @param tight whether there are no blank lines between the items and within them
     * @param items the content of each item
     */
    record Items(int first, boolean tight, List<List<RichBlock>> items) implements RichBlock {

        public static final int BULLETS = -1;

        /** {@return a list, which is tight only if its blocks are distinguishable without blank lines} */
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

        /**
         * {@return whether a block can follow another one directly} Only a list that starts with 1 interrupts a
         * paragraph.
         */
        private static boolean mayFollow(RichBlock block, RichBlock next) {
            if (block instanceof Paragraph) {
                return next instanceof Items list ? list.first <= 1 && list.first != 0 : !(next instanceof Paragraph);
            }
            return block instanceof Code;
        }
    }
}
