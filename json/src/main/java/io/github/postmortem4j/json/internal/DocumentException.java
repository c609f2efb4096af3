package io.github.postmortem4j.json.internal;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a document. It never leaves the door, which has an exception of its own. */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    DocumentException(Problem problem, @Nullable Throwable cause) {
        super(problem.toString(), cause, false, false);
        this.problem = problem;
    }

    /** {@return what is wrong, and where} */
    public Problem problem() {
        return problem;
    }
}
