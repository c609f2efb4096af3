package io.github.postmortem4j.cli;

import org.jspecify.annotations.Nullable;

/** The input cannot be used, or the output cannot be written; its message is the sentence that the user reads. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
