package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {

    /** The length of two of the pieces in which a reader is read. */
    private static final int MORE_THAN_ONE_READ = 2 * 8_192;

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
    void haveDefaults() {
        ReadLimits limits = ReadLimits.defaults();

        assertThat(limits.getMaxDocumentLength()).isEqualTo(16_777_216);
        assertThat(limits.getMaxTokens()).isEqualTo(100_000);
        assertThat(limits.getMaxDepth()).isEqualTo(64);
        assertThat(limits.getMaxStringLength()).isEqualTo(1_000_000);
        assertThat(limits.getMaxNameLength()).isEqualTo(1_000);
        assertThat(limits.getMaxNumberLength()).isEqualTo(200);
    }

    @Test
    void keepTheValueOfEachSetter() {
        SETTERS.forEach((name, setter) -> {
            ReadLimits limits = setter.apply(ReadLimits.builder(), 1).build();

            GETTERS.forEach((other, getter) -> assertThat(getter.applyAsInt(limits))
                    .as("%s when %s is 1", other, name)
                    .isEqualTo(other.equals(name) ? 1 : getter.applyAsInt(ReadLimits.defaults())));
        });
    }

    @Test
    void rejectValuesBelowOne() {
        SETTERS.forEach((name, setter) -> assertThatIllegalArgumentException()
                .isThrownBy(() -> setter.apply(ReadLimits.builder(), 0))
                .withMessage(name + " must be at least 1: 0"));
    }

    @Test
    void applyToStreamsAndReaders() throws IOException {
        PostmortemJson narrow = PostmortemJson.builder()
                .limits(ReadLimits.builder()
                        .maxDocumentLength(MORE_THAN_ONE_READ)
                        .build())
                .build();
        String longest = "{\"title\":\"\"}" + " ".repeat(MORE_THAN_ONE_READ - 12);
        String tooLong = longest + " ";

        assertThat(narrow.read(stream(longest)).getTitle()).isEmpty();
        assertThat(narrow.read(new StringReader(longest)).getTitle()).isEmpty();
        assertThatThrownBy(() -> narrow.read(stream(tooLong))).hasMessageContaining("maxDocumentLength");
        assertThatThrownBy(() -> narrow.read(new StringReader(tooLong))).hasMessageContaining("maxDocumentLength");
    }

    @Test
    void applyToOldDocumentsAndToPositions() {
        ReadLimits limits = ReadLimits.builder().maxDocumentLength(23).build();
        PostmortemJson narrow = PostmortemJson.builder()
                .upgrades(OldFormatUpgrade.UPGRADES)
                .limits(limits)
                .build();
        String old = "{\"schemaVersion\":\"0.7\"}";

        assertThat(narrow.read(old).getSchemaVersion()).isEqualTo("1.0");
        assertThat(narrow.positions(old).find("/schemaVersion")).hasToString("1:18");
        assertThatThrownBy(() -> narrow.read(old + " ")).hasMessageContaining("maxDocumentLength");
        assertThatThrownBy(() -> narrow.positions(old + " ")).hasMessageContaining("maxDocumentLength");
    }

    @Test
    void acceptADocumentOfTheMaximumLengthAndRejectALongerOne() {
        PostmortemJson narrow = PostmortemJson.builder()
                .limits(ReadLimits.builder().maxDocumentLength(12).build())
                .build();

        assertThat(narrow.read("{\"title\":\"\"}").getTitle()).isEmpty();
        assertThat(narrow.read("{\"title\":\"\"}".getBytes(StandardCharsets.UTF_8))
                        .getTitle())
                .isEmpty();
        assertThatThrownBy(() -> narrow.read("{\"title\":\"\"} "))
                .hasMessage("line 1, column 1: the document is longer than allowed (ReadLimits.maxDocumentLength)");
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void areEqualIfAllLimitsAre() {
        assertThat(ReadLimits.builder().build())
                .isEqualTo(ReadLimits.defaults())
                .hasSameHashCodeAs(ReadLimits.defaults());
        SETTERS.forEach((name, setter) -> assertThat(
                        setter.apply(ReadLimits.builder(), 7).build())
                .as(name)
                .isEqualTo(setter.apply(ReadLimits.builder(), 7).build())
                .isNotEqualTo(ReadLimits.defaults()));
        assertThat(ReadLimits.defaults()).isNotEqualTo(null).isNotEqualTo("ReadLimits");
    }

    @Test
    void areReadableInLogs() {
        assertThat(ReadLimits.builder().maxDepth(7).build())
                .hasToString("ReadLimits{maxDocumentLength=16777216, maxTokens=100000, maxDepth=7,"
                        + " maxStringLength=1000000, maxNameLength=1000, maxNumberLength=200}");
    }
}
