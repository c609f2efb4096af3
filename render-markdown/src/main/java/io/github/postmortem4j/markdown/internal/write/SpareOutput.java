package io.github.postmortem4j.markdown.internal.write;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the room that one page was written in for the next one, which then need neither ask for it nor grow it.
 *
 * <p>Safe for use by many threads: who finds none to take makes one.
 */
public final class SpareOutput {

    private final AtomicReference<@Nullable MarkdownBuffer> spare = new AtomicReference<>();

    /** Makes it without a spare one. */
    public SpareOutput() {}

    /** {@return an empty output that is the caller's alone} */
    public MarkdownBuffer take() {
        MarkdownBuffer out = spare.getAndSet(null);
        return out == null ? new MarkdownBuffer() : out;
    }

    /**
     * Gives back an output when its page is done. After a failure it need not be.
     *
     * @param out what the caller uses no more
     */
    public void giveBack(MarkdownBuffer out) {
        if (out.isWorthKeeping()) {
            out.clear();
            spare.set(out);
        }
    }
}
