package io.github.postmortem4j.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Names the limit that a document reached. */
final class Limits {

    private static final String MAX_NAME_LENGTH = "getMaxNameLength";

    private Limits() {}

    /** {@return whether it tells that a name is too long} */
    static boolean isOfNames(@Nullable Throwable cause) {
        return cause instanceof JacksonException jackson
                && jackson.getOriginalMessage().contains(MAX_NAME_LENGTH);
    }

    /** Jackson tells its limits apart in the message alone. */
    static String sentence(String jacksonMessage) {
        if (jacksonMessage.contains("getMaxStringLength")) {
            return tooMuch("a text is longer", "maxStringLength");
        }
        if (jacksonMessage.contains("getMaxTokenCount")) {
            return tooMuch("there are more values, names and brackets", "maxTokens");
        }
        if (jacksonMessage.contains("getMaxNestingDepth")) {
            return tooMuch("objects and arrays are nested deeper", "maxDepth");
        }
        if (jacksonMessage.contains("getMaxNumberLength")) {
            return tooMuch("a number is longer", "maxNumberLength");
        }
        if (jacksonMessage.contains(MAX_NAME_LENGTH)) {
            return tooMuch("the name of a member is longer", "maxNameLength");
        }
        return jacksonMessage;
    }

    static String documentTooLong() {
        return tooMuch("the document is longer", "maxDocumentLength");
    }

    private static String tooMuch(String what, String limit) {
        return what + " than the reader takes (ReadLimits." + limit + ")";
    }
}
