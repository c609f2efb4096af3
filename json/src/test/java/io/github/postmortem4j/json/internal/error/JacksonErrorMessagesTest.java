package io.github.postmortem4j.json.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

class JacksonErrorMessagesTest {

    @Test
    void reportsTheValueFoundIfTheExpectedTypeIsUnknown() {
        try (JsonParser parser = JsonMapper.shared().createParser("[]")) {
            parser.nextToken();
            @Nullable Class<?> unknown = null;

            assertThat(JacksonErrorMessages.of(MismatchedInputException.from(parser, unknown, "no match"), parser))
                    .isEqualTo("expected another kind of value, found an array");
        }
    }
}
