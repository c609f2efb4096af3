package io.github.postmortem4j.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void tellsOfALimitThatOnlyJacksonKnowsInItsWords() {
        assertThat(Limits.sentence("scale exceeds the maximum")).isEqualTo("scale exceeds the maximum");
    }
}
