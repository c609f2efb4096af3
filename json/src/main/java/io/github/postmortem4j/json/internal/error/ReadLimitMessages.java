package io.github.postmortem4j.json.internal.error;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Messages for documents that exceed a read limit. */
public final class ReadLimitMessages {

    private static final String MAX_NAME_LENGTH = "getMaxNameLength";

    private ReadLimitMessages() {}

    /** {@return whether the exception reports a name that is too long} */
    public static boolean reportsLongName(@Nullable Throwable cause) {
        return cause instanceof JacksonException jackson
                && jackson.getOriginalMessage().contains(MAX_NAME_LENGTH);
    }

    /** {@return the message that replaces Jackson's, which alone identifies the limit} */
    static String of(String jacksonMessage) {
        if (jacksonMessage.contains("getMaxStringLength")) {
            return exceeded("a string is longer", "maxStringLength");
        }
        if (jacksonMessage.contains("getMaxTokenCount")) {
            return exceeded("the document has more tokens", "maxTokens");
        }
        if (jacksonMessage.contains("getMaxNestingDepth")) {
            return exceeded("objects and arrays are nested deeper", "maxDepth");
        }
        if (jacksonMessage.contains("getMaxNumberLength")) {
            return exceeded("a number is longer", "maxNumberLength");
        }
        if (jacksonMessage.contains(MAX_NAME_LENGTH)) {
            return exceeded("a property name is longer", "maxNameLength");
        }
        return jacksonMessage;
    }

    /** {@return the message for a document that is too long} */
    public static String documentTooLong() {
        return exceeded("the document is longer", "maxDocumentLength");
    }

    private static String exceeded(String what, String limit) {
        return what + " than allowed (ReadLimits." + limit + ")";
    }
}
