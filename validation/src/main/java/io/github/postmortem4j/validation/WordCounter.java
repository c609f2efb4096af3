package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.internal.language.Words;
import java.util.Objects;

/**
 * Counts words as rule B1 does, comparably in every script: Chinese, Japanese, Thai, Lao, Khmer and Burmese by
 * characters. Code blocks in the text are not counted.
 *
 * <p>Takes time in proportion to the length of the text. Safe for use by multiple threads.
 */
public final class WordCounter {

    private WordCounter() {}

    /**
     * {@return the number of words of a text, 0 or more}
     *
     * @param text the text, such as the visible text of a rendered page
     */
    public static int count(CharSequence text) {
        return Words.count(Objects.requireNonNull(text, "text").toString());
    }
}
