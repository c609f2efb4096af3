package io.github.postmortem4j.quality.model;

import java.util.random.RandomGenerator;

/** Decides about the content of a document: a random number generator or a fuzzer. */
public interface Choices {

    /** {@return a number from 0 (inclusive) to a bound (exclusive)} */
    int below(int bound);

    /** {@return any number} */
    long whole();

    /** {@return any text} */
    String text();

    /**
     * {@return the number of elements of a list}
     *
     * @param depth the number of lists that enclose it
     */
    default int elements(int depth) {
        return below(4);
    }

    /** {@return random choices, which are determined by the generator} */
    static Choices random(RandomGenerator random) {
        return new RandomChoices(random);
    }
}
