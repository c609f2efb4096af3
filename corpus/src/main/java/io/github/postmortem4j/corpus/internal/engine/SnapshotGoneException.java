package io.github.postmortem4j.corpus.internal.engine;

import org.jspecify.annotations.Nullable;

/** Reports that an update has replaced the state that a snapshot reads. A new snapshot reads the new state. */
public final class SnapshotGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param cause the cause, or {@code null} if there is none
     */
    public SnapshotGoneException(@Nullable Throwable cause) {
        super("the state was replaced by an update", cause);
    }
}
