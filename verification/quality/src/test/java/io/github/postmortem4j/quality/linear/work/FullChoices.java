package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.quality.model.Choices;

/** Leaves no member out, and puts the same text into all of them. */
final class FullChoices implements Choices {

    /** In the years that can be written, in seconds and in days. */
    private static final long LATEST = 2_900_000;

    private final String text;
    private final int elements;
    private int next;

    FullChoices(String text, int elements) {
        this.text = text;
        this.elements = elements;
    }

    /** One after the other, but whoever is asked whether there is to be a member, or a whole minute, says yes. */
    @Override
    public int below(int bound) {
        return bound == 2 || bound == 4 || bound == 8 ? 1 : next++ % bound;
    }

    /** A little less each time: members are set in the order of their names, and an outage ends after it started. */
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
