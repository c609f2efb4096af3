package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.quality.model.Choices;

/** Sets every property, and uses the same text for all of them. */
final class FullChoices implements Choices {

    /** Valid as a number of seconds and as a number of days in the years that RFC 3339 can represent. */
    private static final long LATEST = 2_900_000;

    private final String text;
    private final int elements;
    private int next;

    FullChoices(String text, int elements) {
        this.text = text;
        this.elements = elements;
    }

    /** Returns one number after the other, except for choices that must be 1 to set a property or to use a whole minute. */
    @Override
    public int below(int bound) {
        return bound == 2 || bound == 4 || bound == 8 ? 1 : next++ % bound;
    }

    /** Decreases with each call: properties are set in the order of their names, and an outage must end after its start. */
    @Override
    public long whole() {
        return LATEST - next++;
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int elements(int depth) {
        return depth == 0 ? elements : 1;
    }
}
