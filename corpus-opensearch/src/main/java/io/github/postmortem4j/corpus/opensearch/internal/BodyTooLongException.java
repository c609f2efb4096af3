package io.github.postmortem4j.corpus.opensearch.internal;

import java.io.IOException;

/** Reports a response that is longer than the limit. */
final class BodyTooLongException extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLongException(int limit) {
        super("a response is longer than the limit of " + limit + " bytes");
    }
}
