package io.github.postmortem4j.quality.linear;

import java.util.ArrayList;
import java.util.List;

/**
 * The steps of each method for a document, one of twice its size, and one of four times.
 *
 * @param what what was done with the documents
 */
record Growth(String what, long[] once, long[] twice, long[] fourTimes) {

    /** What does not depend on the size at all, or ends at a limit, as labels of diagrams do. */
    private static final long CONSTANT = 1000;

    /** A little more than the double: sorting takes it, and room for a list to grow. */
    private static final double DOUBLE = 2.35;

    /**
     * What takes more than the double and is kept within bounds: a field with more than 10,000 marks is plain text, as
     * {@code RichLimitsTest} shows.
     */
    private static final List<String> BOUNDED = List.of(
            "org.commonmark.internal.InlineParserImpl.processDelimiters(",
            "org.commonmark.internal.Delimiter.canOpen(",
            "org.commonmark.internal.Delimiter.canClose(");

    /** {@return the methods that took more than their share} */
    List<String> tooSteep() {
        List<String> tooSteep = new ArrayList<>();
        for (int i = 0; i < once.length; i++) {
            if (isSteep(once[i], twice[i], fourTimes[i]) && BOUNDED.stream().noneMatch(Steps.method(i)::startsWith)) {
                tooSteep.add(what + ": " + Steps.method(i) + " took " + once[i] + ", " + twice[i] + " and "
                        + fourTimes[i] + " steps");
            }
        }
        return tooSteep;
    }

    /** What begins only behind the first so many words takes more than the double at first, but adds no more than that. */
    private static boolean isSteep(long once, long twice, long fourTimes) {
        boolean moreThanTheDouble = twice > CONSTANT + DOUBLE * once || fourTimes > CONSTANT + DOUBLE * DOUBLE * once;
        return moreThanTheDouble && fourTimes - twice > CONSTANT + DOUBLE * (twice - once);
    }

    boolean grows(int method) {
        return method < once.length && fourTimes[method] >= 100 && fourTimes[method] >= 3 * once[method];
    }
}
