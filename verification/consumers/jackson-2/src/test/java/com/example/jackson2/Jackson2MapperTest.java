package com.example.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application with a Jackson 2 mapper in its usual configuration. */
class Jackson2MapperTest {

    private static final Path EXAMPLES = Path.of("../../../examples");

    private final PostmortemJson json = PostmortemJson.create();
    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31", "draft"})
    void readsAndWritesTheSameBytes(String name) throws IOException {
        byte[] original = Files.readAllBytes(EXAMPLES.resolve(name + ".json"));

        Postmortem read = mapper.readValue(original, Postmortem.class);

        assertThat(read).isEqualTo(json.read(original));
        assertThat(mapper.writeValueAsBytes(read)).isEqualTo(json.writeBytes(read));
    }

    @Test
    void keepsUnknownPropertiesAndOffsets() throws IOException {
        String document = "{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\","
                + "\"summary\":{\"startedAt\":\"2018-10-21T15:52:00-07:00\",\"pager\":{\"page\":7}},"
                + "\"cost\":[1,2.5,null]}";

        assertThat(mapper.writeValueAsString(mapper.readValue(document, Postmortem.class)))
                .isEqualTo(document);
    }

    @Test
    void readsUnknownPropertiesEvenIfTheMapperIgnoresThem() throws IOException {
        ObjectMapper lenient = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThat(lenient.readValue("{\"cost\":7}", Postmortem.class).getExtensions())
                .containsEntry("cost", 7L);
    }

    @Test
    void writesFindingsAsTheCommandLineDoesAndReadsThem() throws IOException {
        ValidationReport report = PostmortemValidator.create().validate(json.read("{\"title\":\"Late\"}"));
        Finding finding = report.getFindings().get(0);

        assertThat(mapper.writeValueAsString(finding))
                .isEqualTo("{\"rule\":\"B1\",\"severity\":\"ERROR\",\"pointer\":\"\",\"path\":\"\","
                        + "\"message\":\"" + finding.getMessage() + "\",\"spec\":\"" + finding.getSpec() + "\"}");
        assertThat(mapper.readValue(mapper.writeValueAsString(report), ValidationReport.class))
                .isEqualTo(report);
    }
}
