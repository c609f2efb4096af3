package com.example.jackson2only;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application with Jackson 2, without any jar of Jackson 3, and without a Bean Validation provider. */
class WithoutJackson3Test {

    private static final Path EXAMPLES = Path.of("../../../examples");

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void hasNoClassOfJackson3() throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();

        assertThat(jars).anyMatch(jar -> jar.getFileName().toString().startsWith("postmortem4j-validation"));
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(JarEntry::getName))
                        .as("%s", jar)
                        .noneMatch(name -> name.startsWith("tools/jackson/"));
            }
        }
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("tools.jackson.core.JsonParser"));
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("tools.jackson.databind.ObjectMapper"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.hibernate.validator.HibernateValidator",
                "com.fasterxml.classmate.TypeResolver",
                "org.jboss.logging.Logger"
            })
    void hasNoBeanValidationProvider(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31", "draft"})
    void readsAndWritesWithoutLoss(String name) throws IOException {
        String original = Files.readString(EXAMPLES.resolve(name + ".json"));

        Postmortem postmortem = mapper.readValue(original, Postmortem.class);
        String written = mapper.writeValueAsString(postmortem);

        // The examples are indented, but apart from that, even the order of the properties is the same.
        assertThat(written).isEqualTo(mapper.readTree(original).toString());
        assertThat(mapper.readValue(written, Postmortem.class)).isEqualTo(postmortem);
    }

    @Test
    void omitsEmptyObjects() throws IOException {
        assertThat(mapper.writeValueAsString(Postmortem.builder().build()))
                .isEqualTo("{\"schemaVersion\":\"1.0\",\"status\":\"DRAFT\"}");
    }

    @Test
    void validates() throws IOException {
        PostmortemValidator validator = PostmortemValidator.create();

        assertThat(validator.validate(read("cloudflare-2019-07-02")).findings(Severity.ERROR))
                .isEmpty();
        assertThat(validator.validate(read("draft")).findings(Severity.ERROR))
                .extracting(Finding::getRule)
                .contains("T7", "C2");
    }

    @Test
    void redactsAndFindsLeaks() throws IOException {
        Redaction redaction = Redaction.builder().mask("WAF").build();
        Postmortem original = read("cloudflare-2019-07-02");

        String redacted = mapper.writeValueAsString(redaction.redact(original));

        assertThat(redacted).contains("[redacted]").doesNotContain("WAF");
        assertThat(redaction.leaksIn(original, mapper.writeValueAsString(original)))
                .contains("WAF");
    }

    @Test
    void redactsPeople() {
        Postmortem original = Postmortem.builder()
                .title("Ada Lovelace's fix")
                .addAuthor("Ada Lovelace")
                .build();

        assertThat(Redaction.forPublic().redact(original).getTitle()).isEqualTo("An engineer's fix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloudflare-2019-07-02", "github-2018-10-21", "gitlab-2017-01-31"})
    void renders(String name) throws IOException {
        assertThat(MarkdownRenderer.create().render(read(name)))
                .isEqualTo(Files.readString(EXAMPLES.resolve(name + ".md")));
    }

    private Postmortem read(String name) throws IOException {
        return mapper.readValue(Files.readAllBytes(EXAMPLES.resolve(name + ".json")), Postmortem.class);
    }
}
