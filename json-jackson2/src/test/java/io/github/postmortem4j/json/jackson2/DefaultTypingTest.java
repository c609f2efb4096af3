package io.github.postmortem4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mappers that write the type of each object, as caches do, with and without the module. */
class DefaultTypingTest {

    /** A value in a cache. */
    static class Cached {
        public Object value = "";
        public Postmortem postmortem = Postmortem.builder().build();
        public List<Object> values = new ArrayList<>();
    }

    static Stream<Arguments> mappers() {
        return Stream.of(true, false)
                .flatMap(module -> Stream.of(DefaultTyping.values())
                        .flatMap(typing -> Stream.of(
                                        JsonTypeInfo.As.PROPERTY,
                                        JsonTypeInfo.As.WRAPPER_ARRAY,
                                        JsonTypeInfo.As.WRAPPER_OBJECT)
                                .map(as -> Arguments.of(module, typing, as))));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readBackWhatTheyWrite(boolean module, DefaultTyping typing, JsonTypeInfo.As inclusion) throws IOException {
        ObjectMapper mapper = mapper(module)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType(Object.class)
                                .build(),
                        typing,
                        inclusion);
        for (long seed = 0; seed < 5; seed++) {
            Postmortem postmortem = new ArbitraryPostmortems(seed).next();
            Timeline timeline = postmortem.getTimeline();
            Cached cached = new Cached();
            cached.value = postmortem;
            cached.postmortem = postmortem;
            cached.values.add(timeline);

            Cached read = mapper.readValue(mapper.writeValueAsString(cached), Cached.class);

            assertThat(read.value).as("seed %d", seed).isEqualTo(postmortem);
            assertThat(read.postmortem).as("seed %d", seed).isEqualTo(postmortem);
            assertThat(read.values).as("seed %d", seed).containsExactly(timeline);
            String alone = mapper.writerFor(Postmortem.class).writeValueAsString(postmortem);
            assertThat(mapper.readValue(alone, Postmortem.class))
                    .as("seed %d", seed)
                    .isEqualTo(postmortem);
        }
    }

    @Test
    void writesThePublicTypeBesideTheValue() throws IOException {
        ObjectMapper mapper = mapper(true)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("io.github.postmortem4j")
                                .allowIfSubType("java.util.ArrayList")
                                .build(),
                        DefaultTyping.NON_FINAL,
                        JsonTypeInfo.As.PROPERTY);
        Cached cached = new Cached();
        cached.value = Postmortem.builder().addTag("db").build();
        String text = mapper.writeValueAsString(cached);

        assertThat(text)
                .contains("\"value\":[\"io.github.postmortem4j.Postmortem\","
                        + "{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\",\"tags\":[\"db\"]}]");
        assertThat(((Cached) mapper.readValue(text, Object.class)).value).isEqualTo(cached.value);
    }

    private static ObjectMapper mapper(boolean module) {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        return module ? mapper.registerModule(new PostmortemJackson2Module()) : mapper;
    }
}
