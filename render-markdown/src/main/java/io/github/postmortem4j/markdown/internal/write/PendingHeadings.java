package io.github.postmortem4j.markdown.internal.write;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The headings that have not been written yet because nothing follows them so far, from the highest level to the
 * lowest.
 *
 * <p>A heading replaces the pending ones of its own level and below: nothing can follow those any more.
 */
final class PendingHeadings {

    private final Deque<Heading> headings = new ArrayDeque<>();

    /**
     * A heading.
     *
     * @param level the level, from 1 to 6
     * @param words the words
     * @param isText whether the words are text from the document, which must be escaped, rather than a label
     */
    record Heading(int level, String words, boolean isText) {

        /** {@return the number signs that start a heading of this level} */
        String mark() {
            return "#".repeat(level) + " ";
        }
    }

    void add(Heading heading) {
        headings.removeIf(pending -> pending.level() >= heading.level());
        headings.add(heading);
    }

    /** {@return the heading of the highest level, which is removed; {@code null} if there is none} */
    @Nullable Heading poll() {
        return headings.poll();
    }

    void clear() {
        headings.clear();
    }
}
