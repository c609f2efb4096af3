package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.quality.model.Choices;

/** Leaves no member out, and puts the same text into all of them. */
final class FullChoices implements Choices {

    private final String text;
    private final int elements;
    private int next;

    FullChoices(String text, int elements) {
        this.text = text;
        this.elements = elements;
    }

    /** One after the other, but whoever is asked whether there is to be a member says yes. */
    @Override
    public int below(int bound) {
        return bound == 2 || bound == 4 ? 1 : next++ % bound;
    }

    /** A little later each time: times have to be in the years that can be written. */
    @Override
    public long whole() {
        return 1_000_000 + 60L * next++;
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
