package io.github.postmortem4j.markdown.internal.write;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The headings that are not written yet, one a level: each waits for something that follows below it. */
final class PendingHeadings {

    private static final String[] MARKS = {"# ", "## ", "### ", "#### ", "##### ", "###### "};

    private final @Nullable Heading[] byLevel = new Heading[MARKS.length];
    private boolean empty = true;

    /** A heading; of the document's own words, when they are text. */
    record Heading(int level, String words, boolean isText) {

        /** {@return what makes a line a heading of this level} */
        String mark() {
            return MARKS[level - 1];
        }
    }

    boolean isEmpty() {
        return empty;
    }

    /** Holds a heading, in place of those of its level and below. */
    void hold(Heading heading) {
        Arrays.fill(byLevel, heading.level() - 1, byLevel.length, null);
        byLevel[heading.level() - 1] = heading;
        empty = false;
    }

    /** {@return the one of the highest level, which is held no longer; {@code null} when there is none} */
    @Nullable Heading take() {
        for (int i = 0; i < byLevel.length; i++) {
            Heading heading = byLevel[i];
            if (heading != null) {
                byLevel[i] = null;
                return heading;
            }
        }
        empty = true;
        return null;
    }

    void clear() {
        if (!empty) {
            Arrays.fill(byLevel, null);
            empty = true;
        }
    }
}
