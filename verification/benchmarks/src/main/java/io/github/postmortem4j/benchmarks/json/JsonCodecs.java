package io.github.postmortem4j.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The compared libraries, each configured as its documentation recommends. */
final class JsonCodecs {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JsonCodecs() {}

    /** {@return this library: strict, with limits} */
    static JsonCodec<Postmortem> postmortem4j() {
        PostmortemJson json = PostmortemJson.create();
        return codec(json::read, json::writeBytes);
    }

    /** {@return Jackson 3 with records} */
    static JsonCodec<PlainPostmortem> jacksonRecords() {
        return codec(json -> MAPPER.readValue(json, PlainPostmortem.class), MAPPER::writeValueAsBytes);
    }

    /** {@return Jackson 3 with trees} */
    static JsonCodec<JsonNode> jacksonTree() {
        return codec(MAPPER::readTree, MAPPER::writeValueAsBytes);
    }

    /** {@return the tokens of Jackson 3 without their values, with detection of duplicate names; writing is copying} */
    static JsonCodec<byte[]> jacksonTokens() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return codec(
                json -> {
                    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
                        while (parser.nextToken() != null) {
                            // The values are skipped.
                        }
                    }
                    return json;
                },
                byte[]::clone);
    }

    /** {@return fastjson2 with records} */
    static JsonCodec<PlainPostmortem> fastjson2() {
        return codec(
                json -> JSON.parseObject(json, PlainPostmortem.class, JSONReader.Feature.UseBigDecimalForDoubles),
                document -> JSON.toJSONBytes(document, JSONWriter.Feature.IgnoreEmpty));
    }

    /** {@return copying without parsing, which is the cost of moving the bytes} */
    static JsonCodec<byte[]> copy() {
        return codec(byte[]::clone, byte[]::clone);
    }

    private static <T> JsonCodec<T> codec(Function<byte[], T> read, Function<T, byte[]> write) {
        return new JsonCodec<>() {
            @Override
            public T read(byte[] json) {
                return read.apply(json);
            }

            @Override
            public byte[] write(T document) {
                return write.apply(document);
            }
        };
    }
}
