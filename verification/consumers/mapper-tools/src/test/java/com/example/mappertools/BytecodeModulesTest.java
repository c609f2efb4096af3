package com.example.mappertools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.PostmortemModule;
import io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JacksonModule;

/**
 * Afterburner and Blackbird, which access properties through generated code.
 *
 * <p>Since JDK 17, the code of Afterburner can access public types only, so that it needs the module for postmortems.
 */
public class BytecodeModulesTest {

    /** Public for Afterburner. */
    public record Incident(String id, Postmortem postmortem, Map<String, List<Postmortem>> related) {}

    private final PostmortemJson json = PostmortemJson.create();
    private Incident incident = new Incident("", Postmortem.builder().build(), Map.of());

    @BeforeEach
    void readExample() throws IOException {
        Postmortem example = json.read(Path.of("../../../examples/github-2018-10-21.json"));
        incident = new Incident("INC-1", example, Map.of("cause", List.of(example, example)));
    }

    static Stream<Arguments> jackson2() {
        return Stream.of(
                Arguments.of(true, new com.fasterxml.jackson.module.afterburner.AfterburnerModule()),
                Arguments.of(true, new com.fasterxml.jackson.module.blackbird.BlackbirdModule()),
                Arguments.of(false, new com.fasterxml.jackson.module.blackbird.BlackbirdModule()));
    }

    static Stream<Arguments> jackson3() {
        return Stream.of(
                Arguments.of(true, new tools.jackson.module.afterburner.AfterburnerModule()),
                Arguments.of(true, new tools.jackson.module.blackbird.BlackbirdModule()),
                Arguments.of(false, new tools.jackson.module.blackbird.BlackbirdModule()));
    }

    @ParameterizedTest
    @MethodSource("jackson2")
    void readAndWriteWithJackson2(boolean module, Module bytecode) throws IOException {
        var mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModules(new JavaTimeModule(), bytecode)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        if (module) {
            mapper.registerModule(new PostmortemJackson2Module());
        }
        String text = mapper.writeValueAsString(incident);

        assertThat(text).contains(json.write(incident.postmortem()));
        assertThat(mapper.readValue(text, Incident.class)).isEqualTo(incident);
    }

    @ParameterizedTest
    @MethodSource("jackson3")
    void readAndWriteWithJackson3(boolean module, JacksonModule bytecode) {
        var builder = tools.jackson.databind.json.JsonMapper.builder().addModule(bytecode);
        var mapper = (module ? builder.addModule(new PostmortemModule()) : builder).build();
        String text = mapper.writeValueAsString(incident);

        assertThat(text).contains(json.write(incident.postmortem()));
        assertThat(mapper.readValue(text, Incident.class)).isEqualTo(incident);
    }
}
