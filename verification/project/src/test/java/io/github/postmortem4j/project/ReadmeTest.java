package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in {@code README.md} compile and run, and print the output that it shows. */
class ReadmeTest {

    private static final String IMPORTS = """
            import io.github.postmortem4j.*;
            import io.github.postmortem4j.json.*;
            import io.github.postmortem4j.validation.constraint.*;
            import jakarta.validation.Valid;
            import java.nio.file.Path;
            """;

    @TempDir
    private Path directory;

    private SamplePage readme;

    @BeforeEach
    void open() {
        readme = new SamplePage(Repository.path("README.md"), directory);
    }

    @Test
    void showsTheOutputOfItsFirstSample() throws Exception {
        String sample = readme.blocks("java").get(0);
        String printed = readme.run("QuickStart", sample);
        if (Boolean.getBoolean("golden.update")) {
            readme.update(List.of(printed));
        }
        assertThat(printed.strip()).isEqualTo(readme.blocks("text").get(0).strip());
        assertThat(sample.lines().filter(line -> !line.isBlank() && !line.startsWith("import")))
                .as("lines of code")
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void readsAndWritesAFile() throws Exception {
        Path file = directory.resolve("report.json");
        Files.copy(Repository.path("examples/draft.json"), file);
        readme.run(
                "Sample",
                IMPORTS + "class Sample { public static void main(String[] args) throws Exception {\n"
                        + readme.blocks("java").get(1) + "}}");
        assertThat(PostmortemJson.create().read(file).getStatus()).isEqualTo(Postmortem.Status.PUBLISHED);
    }

    @Test
    void compilesTheSampleWithAConstraint() throws Exception {
        readme.compile(
                "Sample", IMPORTS + "class Sample {\n" + readme.blocks("java").get(2) + "}");
    }

    @Test
    void containsNoUntestedSample() throws Exception {
        assertThat(readme.blocks("java")).hasSize(3);
    }
}
