package io.github.postmortem4j.quality.redaction;

import io.github.postmortem4j.quality.model.Choices;
import java.util.random.RandomGenerator;

/** Random choices with the same text in every property. */
record PlantedChoices(Choices random, String planted) implements Choices {

    static Choices of(RandomGenerator generator, String planted) {
        return new PlantedChoices(Choices.random(generator), planted);
    }

    @Override
    public int below(int bound) {
        return random.below(bound);
    }

    @Override
    public long whole() {
        return random.whole();
    }

    @Override
    public String text() {
        return planted;
    }
}
