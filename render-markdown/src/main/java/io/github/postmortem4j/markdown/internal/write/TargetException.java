package io.github.postmortem4j.markdown.internal.write;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries the trouble of the target through sections, which declare none, to the renderer's caller. */
public final class TargetException extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    TargetException(IOException cause) {
        super(cause);
    }
}
