package io.github.postmortem4j.benchmarks.json;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries that are raced, each set up as its documentation would have it. */
final class Codecs {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Codecs() {}

    /** Ours: strict, with limits. */
    static JsonCodec<Postmortem> postmortem4j() {
        PostmortemJson json = PostmortemJson.create();
        return codec(json::read, json::writeBytes);
    }

    /** Jackson 3 on records. */
    static JsonCodec<PlainPostmortem> jacksonRecords() {
        return codec(json -> MAPPER.readValue(json, PlainPostmortem.class), MAPPER::writeValueAsBytes);
    }

    /** Jackson 3 without types. */
    static JsonCodec<JsonNode> jacksonTree() {
        return codec(MAPPER::readTree, MAPPER::writeValueAsBytes);
    }

    /** fastjson2 on records. */
    static JsonCodec<PlainPostmortem> fastjson2() {
        return codec(
                json -> JSON.parseObject(json, PlainPostmortem.class, JSONReader.Feature.UseBigDecimalForDoubles),
                document -> JSON.toJSONBytes(document, JSONWriter.Feature.IgnoreEmpty));
    }

    /** No JSON at all: what moving the bytes costs. */
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
