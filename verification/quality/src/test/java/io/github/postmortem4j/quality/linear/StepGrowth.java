package io.github.postmortem4j.quality.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The steps of each method for a document, for one of twice the size, and for one of four times the size.
 *
 * @param operation the operation that the steps belong to
 * @param once the steps for the document, by the numbers of the methods
 * @param twice the steps for twice the size
 * @param fourTimes the steps for four times the size
 * @param continues whether the growth of a method, given by its number, continues for larger documents
 */
record StepGrowth(String operation, long[] once, long[] twice, long[] fourTimes, IntPredicate continues) {

    /** Steps that do not depend on the size, or stop at a limit, as for diagram labels. */
    private static final long CONSTANT = 1000;

    /** A little more than two, since sorting and growing lists are not exactly linear. */
    private static final double FACTOR = 2.35;

    /**
     * Methods that are not linear but bounded: a field with more than 10,000 delimiters is rendered as plain text, as
     * {@code RichLimitsTest} verifies.
     */
    private static final List<String> BOUNDED = List.of(
            "org.commonmark.internal.InlineParserImpl.processDelimiters(",
            "org.commonmark.internal.Delimiter.canOpen(",
            "org.commonmark.internal.Delimiter.canClose(");

    StepGrowth(String operation, long[] once, long[] twice, long[] fourTimes) {
        this(operation, once, twice, fourTimes, method -> true);
    }

    /** {@return a description of each method whose steps grew faster than the document} */
    List<String> tooSteep() {
        List<String> tooSteep = new ArrayList<>();
        for (int i = 0; i < once.length; i++) {
            if (isSteep(once[i], twice[i], fourTimes[i])
                    && continues.test(i)
                    && BOUNDED.stream().noneMatch(StepCounter.method(i)::startsWith)) {
                tooSteep.add(operation + ": " + StepCounter.method(i) + " took " + once[i] + ", " + twice[i] + " and "
                        + fourTimes[i] + " steps");
            }
        }
        return tooSteep;
    }

    /** {@return this growth without the methods whose steps at most double from a larger document to one of twice its size} */
    StepGrowth continued(long[] large, long[] twiceAsLarge) {
        return new StepGrowth(
                operation,
                once,
                twice,
                fourTimes,
                continues.and(method -> isSteep(large[method], twiceAsLarge[method])));
    }

    private static boolean isSteep(long large, long twiceAsLarge) {
        return twiceAsLarge > CONSTANT + FACTOR * large;
    }

    /** A method that only starts after the first words may more than double at first, but then grows linearly. */
    private static boolean isSteep(long once, long twice, long fourTimes) {
        boolean moreThanDoubles = twice > CONSTANT + FACTOR * once || fourTimes > CONSTANT + FACTOR * FACTOR * once;
        return moreThanDoubles && fourTimes - twice > CONSTANT + FACTOR * (twice - once);
    }

    /** {@return the numbers of the methods whose steps depend on the size of the document} */
    Set<Integer> growing() {
        return IntStream.range(0, once.length)
                .filter(method -> fourTimes[method] >= 100 && fourTimes[method] >= 3 * once[method])
                .boxed()
                .collect(Collectors.toSet());
    }
}
