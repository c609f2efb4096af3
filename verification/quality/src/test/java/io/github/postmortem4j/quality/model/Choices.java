package io.github.postmortem4j.quality.model;

import java.util.random.RandomGenerator;

/** Where the content of a document comes from: a generator of random numbers, or a fuzzer that learns. */
public interface Choices {

    /** {@return a number from zero to below a bound} */
    int below(int bound);

    /** {@return any number} */
    long whole();

    /** {@return any text} */
    String text();

    /**
     * {@return how many elements a list has}
     *
     * @param depth how many lists are around it
     */
    default int elements(int depth) {
        return below(4);
    }

    /** {@return choices by chance, the same ones from the same generator} */
    static Choices random(RandomGenerator random) {
        return new RandomChoices(random);
    }
}
