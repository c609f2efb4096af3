package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands load only the classes that they need, because loading classes takes most of the time of a short run. */
class StartUpTest {

    private static final String EXAMPLE = "../examples/gitlab-2017-01-31.json";

    private static final String PAGE = "../examples/gitlab-2017-01-31.md";

    private static final Pattern LOADED =
            Pattern.compile("\\] ((io.github|org.hibernate|org.commonmark|org.apache.lucene)[^ ]+) source");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "render " + EXAMPLE,
                "redact " + EXAMPLE + " --keep Database-engineers",
                "format --check " + EXAMPLE,
                "new",
                "completion",
                "schema",
                "convert " + PAGE,
                "--help"
            })
    void loadsTheValidatorOnlyToValidate(String arguments) throws IOException {
        assertThat(loadedClasses(arguments.split(" ")))
                .contains("io.github.postmortem4j.cli.PostmortemCommand")
                .doesNotContain("io.github.postmortem4j.validation.RuleRegistry")
                .noneMatch(name -> name.startsWith("org.hibernate."))
                .noneMatch(name -> name.matches(".+\\.cli\\.report\\..*Writer") && !name.endsWith(".ReportWriter"));
    }

    @Test
    void examinesTheOptionsOfTheCalledCommandOnly() throws IOException {
        assertThat(loadedClasses("render", EXAMPLE))
                .contains("io.github.postmortem4j.cli.command.RenderCommand$TextModeConverter")
                .doesNotContain(
                        "io.github.postmortem4j.cli.command.ValidateCommand$StageConverter",
                        "io.github.postmortem4j.redaction.Redaction");
    }

    @Test
    void validatesWithoutABeanValidationProviderTheRendererAndTheOtherReportFormats() throws IOException {
        assertThat(loadedClasses("validate", EXAMPLE))
                .contains("io.github.postmortem4j.cli.report.text.TextReportWriter")
                .doesNotContain(
                        "io.github.postmortem4j.cli.report.JsonReportWriter",
                        "io.github.postmortem4j.cli.report.GithubReportWriter")
                .noneMatch(name -> name.startsWith("org.hibernate."))
                .noneMatch(name -> name.startsWith("io.github.postmortem4j.cli.report.sarif."))
                .noneMatch(name -> name.startsWith("org.commonmark."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"render " + EXAMPLE, "validate " + EXAMPLE, "format --check " + EXAMPLE})
    void readsJsonWithoutTheMarkdownReader(String arguments) throws IOException {
        assertThat(loadedClasses(arguments.split(" ")))
                .contains("io.github.postmortem4j.cli.document.JsonDocument")
                .noneMatch(name -> name.startsWith("io.github.postmortem4j.markdown.read."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"render " + EXAMPLE, "validate " + EXAMPLE, "convert " + PAGE})
    void loadsTheIndexOnlyToUseIt(String arguments) throws IOException {
        assertThat(loadedClasses(arguments.split(" ")))
                .noneMatch(name -> name.startsWith("org.apache.lucene."))
                .noneMatch(name -> name.startsWith("io.github.postmortem4j.corpus."));
    }

    @Test
    void showsTheHelpWithoutTheSearchEngine() throws IOException {
        assertThat(loadedClasses("--help")).noneMatch(name -> name.startsWith("org.apache.lucene."));
    }

    private List<String> loadedClasses(String... arguments) throws IOException {
        Path log = directory.resolve("classes");
        List<String> command = new ArrayList<>(ProgramRun.javaCommand("-Xlog:class+load:file=" + log));
        command.addAll(Arrays.asList(arguments));
        ProgramRun run = ProgramRun.of(Path.of(""), Map.of(), command);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return LOADED.matcher(Files.readString(log))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
