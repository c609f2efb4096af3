package io.github.postmortem4j.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in {@code docs/reading-markdown.md} is checked and its samples are run; the page shows their output. */
class ReadingMarkdownTest {

    @TempDir
    private Path directory;

    @Test
    void showsTheOutputOfItsSamples() throws Exception {
        SamplePage page = new SamplePage(Repository.path("docs/reading-markdown.md"), directory);
        Path report = Files.writeString(
                directory.resolve("report.md"), page.blocks("markdown").get(0));

        List<String> printed = new ArrayList<>();
        printed.add(CommandRun.of("validate", "--stage", "complete", "--no-advice", report.toString())
                .out()
                .replace(report.toString(), "report.md")
                .strip());
        List<String> samples = page.blocks("java");
        for (int i = 0; i < samples.size(); i++) {
            printed.add(page.run("Sample" + i, program("Sample" + i, samples.get(i)))
                    .strip());
        }

        if (Boolean.getBoolean("golden.update")) {
            page.update(printed);
        }
        assertThat(page.blocks("text")).map(String::strip).containsExactlyElementsOf(printed);
    }

    private static String program(String name, String sample) {
        List<String> imports =
                sample.lines().filter(line -> line.startsWith("import ")).toList();
        String statements =
                sample.lines().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        return "import io.github.postmortem4j.markdown.read.*;\n" + String.join("\n", imports) + "\npublic class "
                + name + " {\npublic static void main(String[] args) throws Exception {\n" + statements + "\n}\n}\n";
    }
}
