package io.github.postmortem4j.validation.internal.language;

import java.util.Set;

/** Makes sets of words that can be read at a glance. */
public final class WordSet {

    private WordSet() {}

    /** {@return the words of a text, which space parts} */
    public static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
