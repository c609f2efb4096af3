package io.github.postmortem4j.quality.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.github.postmortem4j.quality.model.Choices;

/** Choices made by the fuzzer. */
record FuzzedChoices(FuzzedDataProvider data) implements Choices {

    private static final int MAX_LENGTH = 60;

    @Override
    public int below(int bound) {
        return data.consumeInt(0, bound - 1);
    }

    @Override
    public long whole() {
        return data.consumeLong();
    }

    @Override
    public String text() {
        return data.consumeString(MAX_LENGTH);
    }
}
