package com.example.mappertools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemModule;
import io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;

/** The serializers of caches, which write the type of each object. */
class RedisSerializersTest {

    /** What an application caches. */
    public static class Cached {
        public Postmortem postmortem = Postmortem.builder().build();
        public Object value = "";
        public List<Object> values = new ArrayList<>();
    }

    private Postmortem postmortem = Postmortem.builder().build();

    @BeforeEach
    void readExample() throws IOException {
        postmortem = PostmortemJson.create()
                .read(Path.of("../../../examples/github-2018-10-21.json"))
                .toBuilder()
                .putExtension("x-cost", List.of(1, "two", List.of()))
                .build();
    }

    @SuppressWarnings("removal")
    private static RedisSerializer<Object> jackson2(boolean module) {
        return org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer.builder()
                .build()
                .configure(mapper -> {
                    mapper.registerModule(new JavaTimeModule());
                    if (module) {
                        mapper.registerModule(new PostmortemJackson2Module());
                    }
                });
    }

    private static RedisSerializer<Object> jackson3(boolean module) {
        return GenericJacksonJsonRedisSerializer.builder()
                .enableUnsafeDefaultTyping()
                .customize(mapper -> {
                    if (module) {
                        mapper.addModule(new PostmortemModule());
                    }
                })
                .build();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readBackAPostmortemWithJackson2(boolean module) {
        assertReadsBack(jackson2(module));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readBackAPostmortemWithJackson3(boolean module) {
        assertReadsBack(jackson3(module));
    }

    private void assertReadsBack(RedisSerializer<Object> serializer) {
        Cached cached = new Cached();
        cached.postmortem = postmortem;
        cached.value = postmortem;
        cached.values.add(postmortem);
        cached.values.add(postmortem.getTimeline());

        assertThat(serializer.deserialize(serializer.serialize(postmortem))).isEqualTo(postmortem);
        assertThat(serializer.deserialize(serializer.serialize(cached)))
                .usingRecursiveComparison()
                .isEqualTo(cached);
        assertThat(serializer.deserialize(serializer.serialize(postmortem.getTimeline())))
                .isEqualTo(postmortem.getTimeline());
    }
}
