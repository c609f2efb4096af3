package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No mapper of either major of Jackson changes a value; an attempt fails instead of being ignored. */
class UpdateInPlaceTest {

    private static final List<String> PATCHES = List.of(
            "{\"title\":\"B\"}",
            "{\"tags\":[\"B\"]}",
            "{\"timeZone\":\"UTC\"}",
            "{\"summary\":{\"overview\":\"B\"}}",
            "{\"timeline\":[{\"text\":\"B\"}]}",
            "{\"x-unknown\":1}",
            "{\"getTitle\":\"B\"}");

    private final Postmortem value = Postmortem.builder()
            .title("A")
            .addTag("A")
            .summary(summary -> summary.overview("A"))
            .timeline(timeline -> timeline.addEntry(entry -> entry.text("A")))
            .build();
    private final Postmortem copy = value.toBuilder().build();

    /** Asks a mapper to merge into the nested values. */
    private interface MergingMixIn {
        @JsonMerge
        IssueSummary getSummary();

        @JsonMerge
        List<String> getTags();
    }

    /** Holds a value that a mapper shall merge new content into. */
    private static final class Holder {
        @JsonMerge
        public Postmortem postmortem;

        Holder(Postmortem postmortem) {
            this.postmortem = postmortem;
        }
    }

    static Stream<Arguments> jackson2MappersAndPatches() {
        return Stream.of(true, false)
                .flatMap(strict -> Stream.of(
                        jackson2(strict),
                        jackson2(strict).setVisibility(PropertyAccessor.FIELD, Visibility.ANY),
                        jackson2(strict).addMixIn(Postmortem.class, MergingMixIn.class)))
                .flatMap(mapper -> PATCHES.stream().map(patch -> Arguments.of(mapper, patch)));
    }

    static Stream<Arguments> jackson3MappersAndPatches() {
        return Stream.of(true, false)
                .flatMap(strict -> Stream.of(
                        jackson3(strict).build(),
                        jackson3(strict)
                                .changeDefaultVisibility(
                                        checker -> checker.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                                .build(),
                        jackson3(strict)
                                .addMixIn(Postmortem.class, MergingMixIn.class)
                                .build()))
                .flatMap(mapper -> PATCHES.stream().map(patch -> Arguments.of(mapper, patch)));
    }

    private static ObjectMapper jackson2(boolean strict) {
        return new ObjectMapper()
                .findAndRegisterModules()
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict);
    }

    private static JsonMapper.Builder jackson3(boolean strict) {
        return JsonMapper.builder()
                .configure(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, strict);
    }

    @ParameterizedTest
    @MethodSource("jackson2MappersAndPatches")
    void failsWithJackson2(ObjectMapper mapper, String patch) {
        assertRejected(() -> mapper.readerForUpdating(value).readValue(patch));
        assertRejected(() -> mapper.updateValue(value, mapper.readTree(patch)));
        assertRejected(() -> mapper.readerForUpdating(new Holder(value)).readValue("{\"postmortem\":" + patch + "}"));
    }

    @ParameterizedTest
    @MethodSource("jackson3MappersAndPatches")
    void failsWithJackson3(JsonMapper mapper, String patch) {
        assertRejected(() -> mapper.readerForUpdating(value).readValue(patch));
        assertRejected(() -> mapper.updateValue(value, mapper.readTree(patch)));
        assertRejected(() -> mapper.readerForUpdating(new Holder(value)).readValue("{\"postmortem\":" + patch + "}"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesNothingWhereJackson2IgnoresNullForAList(boolean strict) throws IOException {
        jackson2(strict).readerForUpdating(value).readValue("{\"tags\":null}");

        assertThat(value).isEqualTo(copy);
        assertThat(value.getTags()).containsExactly("A");
    }

    @Test
    void explainsWhatToDoInstead() {
        assertThatThrownBy(() -> jackson2(false).readerForUpdating(value).readValue("{\"title\":\"B\"}"))
                .hasMessageContaining("a postmortem is immutable: property \"title\" cannot be updated in place."
                        + " Read a new value instead, or change a copy with toBuilder()");
    }

    @Test
    void writesNoFieldsWhereAMapperMakesThemVisible() throws IOException {
        String json = new ObjectMapper()
                .findAndRegisterModules()
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .writeValueAsString(value);

        assertThat(PostmortemJson.create().read(json)).isEqualTo(value);
        assertThat(json).doesNotContain("getTitle");
    }

    private void assertRejected(ThrowingCallable update) {
        assertThatThrownBy(update).isInstanceOf(Exception.class);
        assertThat(value).isEqualTo(copy);
    }
}
