package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Small values cost memory by their number. */
class TokenLimitTest {

    private final PostmortemJson narrow = PostmortemJson.builder()
            .limits(ReadLimits.builder().maxTokens(7).build())
            .build();

    @Test
    void takesAsManyValuesNamesAndBracketsAsItIsTold() {
        assertThat(narrow.read("{\"tags\":[\"a\",\"b\"]}").getTags()).hasSize(2);
    }

    @Test
    void refusesOneMoreAndNamesTheLimit() {
        assertThatThrownBy(() -> narrow.read("{\"tags\":[\"a\",\"b\",\"c\"]}"))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining(
                        "there are more values, names and brackets than the reader takes (ReadLimits.maxTokens)");
    }

    @Test
    void takesAHundredThousandUnlessToldOtherwise() {
        assertThat(ReadLimits.defaults().getMaxTokens()).isEqualTo(100_000);
        assertThatThrownBy(() -> ReadLimits.builder().maxTokens(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxTokens is at least 1, not 0");
    }
}
