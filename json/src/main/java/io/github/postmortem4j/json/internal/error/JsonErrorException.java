package io.github.postmortem4j.json.internal.error;

import org.jspecify.annotations.Nullable;

/**
 * Carries a {@link JsonError} to {@code PostmortemJson}, which rethrows it as a {@code PostmortemJsonException}.
 *
 * <p>It has no stack trace of its own.
 */
public final class JsonErrorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient JsonError error;

    /** Creates an exception for an error. */
    public JsonErrorException(JsonError error, @Nullable Throwable cause) {
        super(error.toString(), cause, false, false);
        this.error = error;
    }

    /** {@return the error} */
    public JsonError error() {
        return error;
    }
}
