package io.github.postmortem4j.json;

import io.github.postmortem4j.PostmortemException;
import io.github.postmortem4j.json.internal.mapper.JacksonClassPath;

/**
 * Thrown if the versions of Jackson on the class path do not work together. The message describes how to correct the
 * versions.
 */
public final class IncompatibleJacksonException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    private IncompatibleJacksonException(String message) {
        super(null, message, null);
    }

    /** Throws an exception if the versions do not work together. */
    static void throwIfIncompatible() {
        String problem = JacksonClassPath.problem();
        if (problem != null) {
            throw new IncompatibleJacksonException(problem);
        }
    }
}
