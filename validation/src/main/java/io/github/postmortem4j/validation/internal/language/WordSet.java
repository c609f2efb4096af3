package io.github.postmortem4j.validation.internal.language;

import java.util.Set;

/** Creates sets of words from a text, which is easier to read than a list of string literals. */
public final class WordSet {

    private WordSet() {}

    /** {@return the words of a text, separated by white space} */
    public static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
