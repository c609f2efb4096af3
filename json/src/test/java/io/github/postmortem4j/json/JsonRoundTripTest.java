package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Writing a postmortem and reading it again returns an equal value, with {@code PostmortemJson} and with user mappers.
 */
@Execution(ExecutionMode.CONCURRENT)
@TestInstance(Lifecycle.PER_CLASS)
class JsonRoundTripTest {

    private static final int DOCUMENTS_PER_SEED = 200;

    private final PostmortemJson json = PostmortemJson.create();
    private final PostmortemJson indented =
            PostmortemJson.builder().indented(true).build();
    private final com.fasterxml.jackson.databind.ObjectMapper jackson2 =
            new com.fasterxml.jackson.databind.ObjectMapper().registerModule(new JavaTimeModule());
    private final tools.jackson.databind.json.JsonMapper jackson3 = new tools.jackson.databind.json.JsonMapper();

    /** Ten fixed seeds, and ten that differ in every run; the name of the test shows the seed. */
    static LongStream seeds() {
        long now = System.nanoTime();
        return LongStream.concat(LongStream.range(0, 10), LongStream.range(now, now + 10));
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsArbitraryValues(long seed) {
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            Postmortem value = arbitrary.next();
            assertThat(json.read(json.write(value))).isEqualTo(value);
            assertThat(json.read(indented.writeBytes(value))).isEqualTo(value);
        }
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writesEqualBytesForEqualValues(long seed) {
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            Postmortem value = arbitrary.next();
            assertThat(json.write(json.read(indented.write(value)))).isEqualTo(json.write(value));
        }
    }

    @Tag("slow")
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writesAndReadsTheSameTextAsUserMappers(long seed) throws Exception {
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            Postmortem value = arbitrary.next();
            String expected = json.write(value);
            String ofJackson2 = jackson2.writeValueAsString(value);
            String ofJackson3 = jackson3.writeValueAsString(value);
            assertThat(LoneSurrogatesOracle.escape(ofJackson2)).isEqualTo(expected);
            assertThat(LoneSurrogatesOracle.escape(ofJackson3)).isEqualTo(expected);
            assertThat(jackson2.readValue(expected, Postmortem.class)).isEqualTo(value);
            assertThat(jackson2.readValue(ofJackson3, Postmortem.class)).isEqualTo(value);
            assertThat(jackson3.readValue(expected, Postmortem.class)).isEqualTo(value);
            assertThat(jackson3.readValue(ofJackson2, Postmortem.class)).isEqualTo(value);
        }
    }

    static Stream<Path> examples() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            return List.copyOf(files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsTheExamplesByteByByte(Path example) throws Exception {
        Postmortem value = indented.read(example);
        assertThat(indented.write(value)).isEqualTo(Files.readString(example));
        assertThat(jackson2.readValue(example.toFile(), Postmortem.class)).isEqualTo(value);
        assertThat(jackson3.readValue(example.toFile(), Postmortem.class)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-10-21T15:52:00-07:00",
                "2018-10-21T15:52:00+05:45",
                "2018-10-21T15:52:00.5Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999+18:00"
            })
    void keepsAnOffsetAsWritten(String time) {
        String document =
                "{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\",\"summary\":{\"startedAt\":\"" + time + "\"}}";
        assertThat(json.write(json.read(document))).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-21T22:52:00-00:00", "2018-10-21t22:52:00z", "2018-10-21T22:52:00.000+00:00"})
    void readsEveryFormOfTheOffsetZero(String time) {
        Postmortem read = json.read("{\"summary\":{\"startedAt\":\"" + time + "\"}}");
        assertThat(json.write(read)).contains("\"startedAt\":\"2018-10-21T22:52:00Z\"");
        assertThat(json.read(json.write(read))).isEqualTo(read);
    }

    /** Jackson adds a sign to the exponent, and a decimal point. */
    @Test
    void rejectsANumberThatIsTooLongAsWritten() {
        int maximum = ReadLimits.defaults().getMaxNumberLength();
        PostmortemJson json = PostmortemJson.create();
        for (int digits = maximum - 20; digits <= maximum - 2; digits++) {
            String end = digits % 2 == 0 ? "e9" : "00";
            String document = "{\"number\": [" + "7".repeat(digits) + end + "]}";
            Postmortem read;
            try {
                read = json.read(document);
            } catch (PostmortemJsonException e) {
                assertThat(e).hasMessageContaining("/number").hasMessageContaining("maxNumberLength");
                assertThat(digits).isGreaterThan(maximum - 7);
                continue;
            }
            assertThat(json.read(json.write(read))).isEqualTo(read);
        }
        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(() -> json.read("{\"number\": " + "7".repeat(maximum - 2) + "e9}"))
                .withMessage("line 1, column 12, at /number: a number is longer than allowed"
                        + " (ReadLimits.maxNumberLength)");
    }

    /** The lookup of the version counts the length of names like the reader does. */
    @Test
    void findsTheVersionAfterTheLongestName() {
        String longest = "\u6f22".repeat(ReadLimits.defaults().getMaxNameLength());
        String newer = "{\"" + longest + "\":1,\"schemaVersion\":\"2.0\"}";

        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(() -> PostmortemJson.create().read(newer.getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("2.0");
    }

    /** The limit is in characters, each of which has up to three bytes in UTF-8. */
    @Test
    void readsTheLongestNamesBackFromBytes() {
        String longest = "\u6f22".repeat(ReadLimits.defaults().getMaxNameLength());
        Postmortem read = PostmortemJson.create().read("{\"" + longest + "\":1}");

        byte[] written = PostmortemJson.create().writeBytes(read);

        assertThat(PostmortemJson.create().read(written)).isEqualTo(read);
        assertThatExceptionOfType(PostmortemJsonException.class)
                .isThrownBy(() ->
                        PostmortemJson.create().read(("{\"" + longest + "a\":1}").getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("maxNameLength");
    }

    @Test
    void keepsUnknownPropertiesAtEveryLevel() {
        String document = "{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\","
                + "\"hook\":{\"text\":\"t\",\"figure\":{\"uri\":\"u\",\"x\":1},\"x\":1},"
                + "\"summary\":{\"impact\":{\"x\":[null,{\"deep\":\"\"}]},\"x\":null},"
                + "\"timeline\":[{\"kind\":\"NOTE\",\"links\":[{\"uri\":\"u\",\"x\":1}],\"x\":\"\"}],"
                + "\"rootCauseAndResolution\":{\"x\":[]},"
                + "\"correctiveMeasures\":{\"actionItems\":[{\"status\":\"OPEN\",\"x\":{}}],\"x\":1},"
                + "\"lessons\":{\"x\":1.5},\"waivers\":[{\"rule\":\"S5\",\"x\":1}],\"duration\":\"PT1H\",\"x\":true}";
        assertThat(json.write(json.read(document))).isEqualTo(document);
    }

    @Test
    void keepsTheDecimalsOfNumbersInExtensions() {
        Postmortem value = json.read("{\"x-a\": 1e2, \"x-b\": 100, \"x-c\": 100.0, \"x-d\": 1250.50}");
        assertThat(value.getExtensions().get("x-a")).isEqualTo(100L);
        assertThat(json.write(value)).endsWith("\"x-a\":100,\"x-b\":100,\"x-c\":100.0,\"x-d\":1250.50}");
        assertThat(json.read(json.write(value))).isEqualTo(value);
    }

    @Test
    void readsNullAsAbsentAndOmitsEmptyValues() {
        Postmortem value = json.read("{\"title\":null,\"status\":null,\"hook\":null,\"summary\":{\"impact\":null},"
                + "\"timeline\":null,\"authors\":null,\"links\":[],\"id\":null}");
        assertThat(value).isEqualTo(Postmortem.builder().build());
        assertThat(json.write(value)).isEqualTo("{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\"}");
    }

    @Test
    void writesInternalOnlyIfTrueAndReadsNullAsFalse() throws Exception {
        String internal =
                "{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\",\"timeline\":[{\"kind\":\"NOTE\",\"internal\":true}],"
                        + "\"correctiveMeasures\":{\"actionItems\":[{\"status\":\"OPEN\",\"internal\":true}]},"
                        + "\"links\":[{\"uri\":\"u\",\"internal\":true}]}";
        assertThat(json.write(json.read(internal))).isEqualTo(internal);
        String unset = internal.replace(",\"internal\":true", "");
        for (String value : List.of("null", "false")) {
            String document = internal.replace("true", value);
            assertThat(json.write(json.read(document))).isEqualTo(unset);
            assertThat(json.write(jackson2.readValue(document, Postmortem.class)))
                    .isEqualTo(unset);
            assertThat(json.write(jackson3.readValue(document, Postmortem.class)))
                    .isEqualTo(unset);
        }
    }
}
