package io.github.postmortem4j.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.extension.Extensions;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

class UnknownValueCodecTest {

    private static final int MAX_DEPTH = 500;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .build())
            .build();
    private final UnknownValueCodec codec = new UnknownValueCodec(new NumberBounds(30));

    private Map<String, @Nullable Object> read(String object) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), object)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                codec.readProperty(parser, map);
            }
        }
        return map;
    }

    /** {@return the JSON of properties, which are normalized as those of a document are} */
    private String write(Map<String, @Nullable Object> map) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), text)) {
            generator.writeStartObject();
            codec.writeProperties(generator, Extensions.normalize(Postmortem.class, Set.of(), map));
            generator.writeEndObject();
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":\"text\",\"b\":\"\"}",
                "{\"a\":true,\"b\":false,\"c\":null}",
                "{\"a\":0,\"b\":-7,\"c\":9223372036854775807}",
                "{\"a\":9223372036854775808,\"b\":-123456789012345678901234567}",
                "{\"a\":1250.50,\"b\":-0.10}",
                "{\"a\":[],\"b\":{},\"c\":[[1,[]],{\"d\":[{\"e\":null}]}],\"f\":{\"g\":{\"a\":1}}}",
                "{\"A\":1,\"a b\":2}"
            })
    void writesWhatItReads(String object) {
        assertThat(write(read(object))).isEqualTo(object);
    }

    @Test
    void readsEachTypeOfValue() {
        Map<String, @Nullable Object> expected = new HashMap<>();
        expected.put("text", "x");
        expected.put("yes", true);
        expected.put("no", false);
        expected.put("none", null);
        expected.put("whole", 3);
        expected.put("large", new BigInteger("9223372036854775808"));
        expected.put("decimal", new BigDecimal("1.50"));
        expected.put("list", Arrays.asList(1, null));
        expected.put("object", Map.of("a", List.of()));

        assertThat(read("""
                {"text": "x", "yes": true, "no": false, "none": null, "whole": 3, "large": 9223372036854775808,
                 "decimal": 1.50, "list": [1, null], "object": {"a": []}}""")).isEqualTo(expected);
    }

    @Test
    void writesTheNumbersOfNormalizedExtensions() {
        assertThat(write(Map.of("a", List.of(7L, new BigInteger("12345678901234567890"), new BigDecimal("0.10")))))
                .isEqualTo("{\"a\":[7,12345678901234567890,0.10]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"x\":{\"b\":1,\"a\":null,\"a\":2}}", "{\"x\":[{\"a\":1,\"a\":1}]}"})
    void rejectsDuplicateProperties(String object) {
        assertThatThrownBy(() -> read(object)).hasMessageContaining("duplicate property \"a\"");
    }

    @Test
    void acceptsTheSameNameInDifferentObjects() {
        assertThat(read("{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]}}")).containsOnlyKeys("a");
    }

    @Test
    void readsValuesUpToTheMaximumDepth() {
        for (String deep : List.of(lists(MAX_DEPTH), objects(MAX_DEPTH))) {
            assertThat(write(read(deep))).isEqualTo(deep);
        }
    }

    @Test
    void rejectsValuesThatAreNestedDeeper() {
        for (String tooDeep : List.of(lists(MAX_DEPTH + 1), objects(MAX_DEPTH + 1))) {
            assertThatThrownBy(() -> read(tooDeep))
                    .hasMessageContaining("an extension is nested deeper than 500 levels");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901", "1E40", "0.12345678901234567890123456789"})
    void rejectsNumbersThatAreLongerWhenWritten(String number) {
        assertThatThrownBy(() -> read("{\"a\":[" + number + "]}")).isInstanceOf(StreamConstraintsException.class);
    }

    private static String lists(int depth) {
        return "{\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
    }

    private static String objects(int depth) {
        return "{\"x\":" + "{\"a\":".repeat(depth - 1) + "{}" + "}".repeat(depth - 1) + "}";
    }
}
