package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Limits the number of tokens, because many small values need much memory. */
class TokenLimitTest {

    private final PostmortemJson narrow = PostmortemJson.builder()
            .limits(ReadLimits.builder().maxTokens(7).build())
            .build();

    @Test
    void acceptsTheMaximumNumberOfTokens() {
        assertThat(narrow.read("{\"tags\":[\"a\",\"b\"]}").getTags()).hasSize(2);
    }

    @Test
    void rejectsOneMoreTokenAndNamesTheLimit() {
        assertThatThrownBy(() -> narrow.read("{\"tags\":[\"a\",\"b\",\"c\"]}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("the document has more tokens than allowed (ReadLimits.maxTokens)");
    }

    @Test
    void acceptsOneHundredThousandTokensByDefault() {
        assertThat(ReadLimits.defaults().getMaxTokens()).isEqualTo(100_000);
        assertThatThrownBy(() -> ReadLimits.builder().maxTokens(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxTokens must be at least 1: 0");
    }
}
