package io.github.postmortem4j.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderPictureTest {

    private static final String EXAMPLE = "../examples/gitlab-2017-01-31.json";

    @TempDir
    private Path directory;

    @Test
    void writesADrawingBesideThePageThatShowsIt() {
        Path page = directory.resolve("report.md");
        assertThat(render(EXAMPLE, page)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(page)
                .content()
                .contains(
                        "\n\n![Timeline to scale: Before the outage; Response · 18 hours and 30 minutes](report.svg)\n\n")
                .doesNotContain("mermaid");
        assertThat(directory.resolve("report.svg"))
                .content()
                .startsWith("<svg ")
                .contains("GitLab.com: a database");
    }

    @Test
    void showsADrawingWhoseFileNameHasAnyCharacter() {
        Path page = directory.resolve("a b#(1)[x]%41:ü.md");
        assertThat(render(EXAMPLE, page).exitCode()).isZero();
        assertThat(page).content().contains("](a%20b%23%281%29%5Bx%5D%2541%3A%C3%BC.svg)");
        assertThat(directory.resolve("a b#(1)[x]%41:ü.svg")).exists();
    }

    @Test
    void writesADrawingForEachDocumentOfAFolder() throws IOException {
        Path input = Files.createDirectories(directory.resolve("in/sub"));
        Files.copy(Path.of(EXAMPLE), input.resolve("one.json"));
        Files.writeString(input.resolve("two.json"), "{\"title\": \"Without times\"}");
        CommandRun run = render(directory.resolve("in").toString(), directory.resolve("out"));
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(directory.resolve("out/sub/one.md")).content().contains("](one.svg)");
        assertThat(directory.resolve("out/sub/one.svg")).exists();
        assertThat(directory.resolve("out/sub/two.md")).content().doesNotContain("![", "mermaid");
        assertThat(directory.resolve("out/sub/two.svg")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "de", "es", "pt"})
    void readsAPageWithADrawingBack(String language) throws IOException {
        Path page = directory.resolve("page.md");
        assertThat(render(EXAMPLE, page, "--language", language, "--front-matter", "yaml")
                        .exitCode())
                .isZero();
        Path mermaid = directory.resolve("mermaid.md");
        CommandRun.of("render", EXAMPLE, "-o", mermaid.toString());
        assertThat(CommandRun.of("convert", page.toString()).out())
                .isEqualTo(CommandRun.of("convert", mermaid.toString()).out());
    }

    @Test
    void formattingKeepsTheDrawing() throws IOException {
        Path page = directory.resolve("page.md");
        render(EXAMPLE, page);
        String written = Files.readString(page);
        assertThat(CommandRun.of("format", "--check", page.toString()).exitCode())
                .isZero();
        Files.writeString(page, written.replace("# GitLab.com", "#   GitLab.com"));
        assertThat(CommandRun.of("format", page.toString()).exitCode()).isZero();
        assertThat(page).hasContent(written);
    }

    @Test
    void refusesStandardOutput() {
        CommandRun run = CommandRun.of("render", "--diagram", "svg", EXAMPLE);
        assertThat(run)
                .isEqualTo(new CommandRun(
                        2,
                        "",
                        "postmortem: a picture is a file beside the page, so the page cannot be written to standard output:"
                                + " give a file or a directory with -o\n"));
    }

    @Test
    void refusesADevice() {
        CommandRun run = render(EXAMPLE, Path.of("/dev/null"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("/dev/null: is not a regular file, so no picture can be beside it");
    }

    @Test
    void refusesToReplaceAnInputByTheDrawing() throws IOException {
        Path input = Files.copy(Path.of(EXAMPLE), directory.resolve("page.svg"));
        CommandRun run = render(input.toString(), directory.resolve("page.md"), "--from", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("page.svg: is an input file");
        assertThat(input).hasSameTextualContentAs(Path.of(EXAMPLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--no-diagram", "--format=html"})
    void rejectsOptionsWithoutADiagramInMarkdown(String option) {
        CommandRun run = render(EXAMPLE, directory.resolve("page.md"), option);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--diagram").contains(": leave");
    }

    private static CommandRun render(String input, Path output, String... options) {
        String[] arguments = new String[options.length + 6];
        System.arraycopy(
                new String[] {"render", "--diagram", "svg", input, "-o", output.toString()}, 0, arguments, 0, 6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        return CommandRun.of(arguments);
    }
}
