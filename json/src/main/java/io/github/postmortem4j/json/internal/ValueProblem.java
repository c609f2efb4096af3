package io.github.postmortem4j.json.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Thrown by our codecs; its message is already the sentence that the user reads. */
final class ValueProblem extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    ValueProblem(JsonParser parser, String sentence, Class<?> targetType) {
        super(parser, sentence, targetType);
    }
}
