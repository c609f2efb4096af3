package io.github.postmortem4j.json.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.fixture.ArbitraryPostmortems;
import io.github.postmortem4j.json.internal.mapper.StrictJsonMapper;
import java.io.StringWriter;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/** The codec agrees with the annotations of the types, which mappers of Jackson read. */
class DocumentCodecTest {

    private static final int DOCUMENTS_PER_SEED = 50;

    private final DocumentCodec codec = DocumentCodec.withLimits(StreamReadConstraints.defaults());
    private final JsonMapper mapper = StrictJsonMapper.withLimits(StreamReadConstraints.defaults());

    /** Three fixed seeds, and one that differs in every run; the name of the test shows the seed. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 3), LongStream.of(System.nanoTime()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writesWhatAMapperWrites(long seed) {
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            Postmortem value = arbitrary.next();
            StringWriter written = new StringWriter();
            try (JsonGenerator generator = codec.factory().createGenerator(ObjectWriteContext.empty(), written)) {
                codec.write(generator, value);
            }
            assertThat(written).hasToString(mapper.writeValueAsString(value));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readsWhatAMapperReads(long seed) {
        ArbitraryPostmortems arbitrary = new ArbitraryPostmortems(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            String text = mapper.writeValueAsString(arbitrary.next());
            try (JsonParser parser = codec.factory().createParser(ObjectReadContext.empty(), text)) {
                assertThat(codec.read(parser)).isEqualTo(mapper.readValue(text, Postmortem.class));
            }
        }
    }
}
