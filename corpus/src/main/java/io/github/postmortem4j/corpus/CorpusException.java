package io.github.postmortem4j.corpus;

import io.github.postmortem4j.PostmortemException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports a problem with an index. The message is one or two sentences for users: what is wrong, and what to do. */
public final class CorpusException extends PostmortemException {

    private static final long serialVersionUID = 1L;

    /** The kind of problem, part of the serialized form. */
    private final CorpusProblem problem;

    /**
     * Creates an exception.
     *
     * @param problem the kind of problem
     * @param message the message for users
     * @param cause the cause, or {@code null} if there is none
     */
    public CorpusException(CorpusProblem problem, String message, @Nullable Throwable cause) {
        super(null, message, cause);
        this.problem = Objects.requireNonNull(problem, "problem");
    }

    /** {@return the kind of problem} */
    public CorpusProblem getProblem() {
        return problem;
    }
}
