package io.github.postmortem4j.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class SentencesTest {

    @Test
    void saysWhatWasFoundThoughNobodyKnowsWhatWasExpected() {
        try (JsonParser parser = JsonMapper.shared().createParser("[]")) {
            parser.nextToken();
            @Nullable Class<?> unknown = null;

            assertThat(Sentences.of(MismatchedInputException.from(parser, unknown, "no match"), parser))
                    .isEqualTo("expected something else, found an array");
        }
    }
}
