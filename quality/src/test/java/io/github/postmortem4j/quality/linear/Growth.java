package io.github.postmortem4j.quality.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of each method for a document, one of twice its size, and one of four times.
 *
 * @param what what was done with the documents
 */
record Growth(String what, long[] once, long[] twice, long[] fourTimes) {

    /** What does not depend on the size at all. */
    private static final long CONSTANT = 600;

    /** A little more than the double: sorting takes it, and room for a list to grow. */
    private static final double DOUBLE = 2.35;

    /** {@return the methods that took more than their share} */
    List<String> tooSteep() {
        List<String> tooSteep = new ArrayList<>();
        for (int i = 0; i < once.length; i++) {
            if (twice[i] > CONSTANT + DOUBLE * once[i] || fourTimes[i] > CONSTANT + DOUBLE * DOUBLE * once[i]) {
                tooSteep.add(what + ": " + Steps.method(i) + " took " + once[i] + ", " + twice[i] + " and "
                        + fourTimes[i] + " steps");
            }
        }
        return tooSteep;
    }

    boolean grows(int method) {
        return method < once.length && fourTimes[method] >= 100 && fourTimes[method] >= 3 * once[method];
    }
}
