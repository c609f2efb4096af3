package io.github.postmortem4j.json.internal.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadLimitMessagesTest {

    @Test
    void keepsTheMessageForAnUnknownLimitOfJackson() {
        assertThat(ReadLimitMessages.of("scale exceeds the maximum")).isEqualTo("scale exceeds the maximum");
    }
}
