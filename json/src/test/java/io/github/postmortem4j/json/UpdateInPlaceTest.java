package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** No mapper of either major of Jackson changes a value; an attempt fails instead of being ignored. */
class UpdateInPlaceTest {

    /** The values of a document and an update of each, as the JSON of the value. */
    private static final List<Arguments> NESTED = List.of(
            Arguments.of((Function<Postmortem, Object>) Postmortem::getSummary, "{\"overview\":\"B\"}"),
            Arguments.of((Function<Postmortem, Object>) Postmortem::getSummary, "{\"impact\":{\"notes\":\"B\"}}"),
            Arguments.of((Function<Postmortem, Object>) p -> p.getSummary().getImpact(), "{\"services\":[\"B\"]}"),
            Arguments.of(
                    (Function<Postmortem, Object>)
                            p -> p.getTimeline().getEntries().get(0),
                    "{\"text\":\"B\"}"),
            Arguments.of((Function<Postmortem, Object>) p -> p.getTimeline().getEntries(), "[{\"text\":\"B\"}]"),
            Arguments.of((Function<Postmortem, Object>) Postmortem::getTags, "[\"B\"]"),
            Arguments.of((Function<Postmortem, Object>) Postmortem::getExtensions, "{\"x-unknown\":1}"));

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

    /** Opens as much as a mix-in can without making private fields visible. */
    @JsonAutoDetect(setterVisibility = Visibility.ANY, creatorVisibility = Visibility.ANY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    private interface OpeningMixIn {
        @JsonSetter("title")
        String getTitle();

        @JsonMerge
        @JsonProperty("summary")
        IssueSummary getSummary();
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

    static List<Arguments> nestedValues() {
        return NESTED;
    }

    @ParameterizedTest
    @MethodSource("nestedValues")
    void failsForNestedValuesWithJackson2(Function<Postmortem, Object> nested, String patch) {
        for (boolean strict : List.of(true, false)) {
            ObjectMapper mapper = jackson2(strict);
            assertRejected(() -> mapper.readerForUpdating(nested.apply(value)).readValue(patch));
            assertRejected(() -> mapper.updateValue(nested.apply(value), mapper.readTree(patch)));
        }
    }

    @ParameterizedTest
    @MethodSource("nestedValues")
    void failsForNestedValuesWithJackson3(Function<Postmortem, Object> nested, String patch) {
        for (boolean strict : List.of(true, false)) {
            JsonMapper mapper = jackson3(strict).build();
            assertRejected(() -> mapper.readerForUpdating(nested.apply(value)).readValue(patch));
            assertRejected(() -> mapper.updateValue(nested.apply(value), mapper.readTree(patch)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void changesNothingWhereJackson2IgnoresNullForAList(boolean strict) throws IOException {
        jackson2(strict).readerForUpdating(value).readValue("{\"tags\":null}");

        assertThat(value).isEqualTo(copy);
        assertThat(value.getTags()).containsExactly("A");
    }

    /** No annotation makes these attempts fail, because the mapper's own settings come first. */
    @ParameterizedTest
    @FieldSource("PATCHES")
    void changesNothingWhereAMapperIgnoresAnUpdate(String patch) {
        ObjectMapper opening2 = jackson2(false).addMixIn(Postmortem.class, OpeningMixIn.class);
        ObjectMapper merging2 = jackson2(false).setDefaultMergeable(true);
        JsonMapper opening3 =
                jackson3(false).addMixIn(Postmortem.class, OpeningMixIn.class).build();
        JsonMapper merging3 = jackson3(false).defaultMergeable(true).build();

        for (ObjectMapper mapper : List.of(opening2, merging2)) {
            catchThrowable(() -> mapper.readerForUpdating(value).readValue(patch));
            catchThrowable(() -> mapper.updateValue(value, mapper.readTree(patch)));
        }
        for (JsonMapper mapper : List.of(opening3, merging3)) {
            catchThrowable(() -> mapper.readerForUpdating(value).readValue(patch));
            catchThrowable(() -> mapper.updateValue(value, mapper.readTree(patch)));
        }

        assertThat(value).isEqualTo(copy);
    }

    @Test
    void changesNothingWhereJackson2IgnoresAnArrayForATimeline() throws IOException {
        jackson2(true).readerForUpdating(value.getTimeline()).readValue("[{\"text\":\"B\"}]");
        assertRejected(() ->
                jackson3(true).build().readerForUpdating(value.getTimeline()).readValue("[{\"text\":\"B\"}]"));

        assertThat(value).isEqualTo(copy);
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
