package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    private static final Map<String, BiFunction<ReadLimits.Builder, Integer, ReadLimits.Builder>> SETTERS = Map.of(
            "maxDocumentLength", ReadLimits.Builder::maxDocumentLength,
            "maxTokens", ReadLimits.Builder::maxTokens,
            "maxDepth", ReadLimits.Builder::maxDepth,
            "maxStringLength", ReadLimits.Builder::maxStringLength,
            "maxNameLength", ReadLimits.Builder::maxNameLength,
            "maxNumberLength", ReadLimits.Builder::maxNumberLength);

    private static final Map<String, ToIntFunction<ReadLimits>> GETTERS = Map.of(
            "maxDocumentLength", ReadLimits::getMaxDocumentLength,
            "maxTokens", ReadLimits::getMaxTokens,
            "maxDepth", ReadLimits::getMaxDepth,
            "maxStringLength", ReadLimits::getMaxStringLength,
            "maxNameLength", ReadLimits::getMaxNameLength,
            "maxNumberLength", ReadLimits::getMaxNumberLength);

    @Test
    void areWideEnoughForAnyPostmortemUnlessToldOtherwise() {
        ReadLimits limits = ReadLimits.defaults();

        assertThat(limits.getMaxDocumentLength()).isEqualTo(16_777_216);
        assertThat(limits.getMaxTokens()).isEqualTo(100_000);
        assertThat(limits.getMaxDepth()).isEqualTo(64);
        assertThat(limits.getMaxStringLength()).isEqualTo(1_000_000);
        assertThat(limits.getMaxNameLength()).isEqualTo(1_000);
        assertThat(limits.getMaxNumberLength()).isEqualTo(200);
    }

    @Test
    void holdWhatEachWasSetTo() {
        SETTERS.forEach((name, setter) -> {
            ReadLimits limits = setter.apply(ReadLimits.builder(), 1).build();

            GETTERS.forEach((other, getter) -> assertThat(getter.applyAsInt(limits))
                    .as("%s when %s is 1", other, name)
                    .isEqualTo(other.equals(name) ? 1 : getter.applyAsInt(ReadLimits.defaults())));
        });
    }

    @Test
    void areAtLeastOne() {
        SETTERS.forEach((name, setter) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> setter.apply(ReadLimits.builder(), 0))
                .withMessage(name + " is at least 1, not 0"));
    }

    @Test
    void takeADocumentThatIsAsLongAsTheyAllowAndNoneThatIsLonger() {
        PostmortemJson narrow = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDocumentLength(12).build())
                .build();

        assertThat(narrow.read("{\"title\":\"\"}").getTitle()).isEmpty();
        assertThat(narrow.read("{\"title\":\"\"}".getBytes(StandardCharsets.UTF_8))
                        .getTitle())
                .isEmpty();
        assertThatThrownBy(() -> narrow.read("{\"title\":\"\"} "))
                .hasMessage("line 1, column 1: the document is longer than the reader takes"
                        + " (ReadLimits.maxDocumentLength)");
    }
}
