package io.github.postmortem4j.markdown.read.internal.words;

import io.github.postmortem4j.internal.text.Placeholders;

/** Recognizes template text that the author did not replace. */
public final class Placeholder {

    private static final int MAX_WORDS_IN_BRACES = 2;
    private static final int MAX_TEXT_AFTER_BRACES = 40;

    private Placeholder() {}

    /** {@return whether a text is not an answer, or a short text that begins with a template variable} */
    public static boolean is(String text) {
        return Placeholders.isAbsentTask(text) || beginsWithVariable(text.strip());
    }

    private static boolean beginsWithVariable(String text) {
        int close = text.indexOf("}}");
        return close > 0
                && text.startsWith("{{")
                && text.substring(2, close).strip().split("\\s+", -1).length <= MAX_WORDS_IN_BRACES
                && text.length() - close < MAX_TEXT_AFTER_BRACES;
    }
}
