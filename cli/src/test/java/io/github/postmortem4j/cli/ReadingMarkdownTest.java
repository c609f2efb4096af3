package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on reading Markdown: its report is checked, its samples run, and what they print stands below them. */
class ReadingMarkdownTest {

    @TempDir
    private Path folder;

    @Test
    void showsWhatIsPrinted() throws Exception {
        SamplePage page = new SamplePage(Path.of("../docs/reading-markdown.md"), folder);
        Path report = Files.writeString(
                folder.resolve("report.md"), page.blocks("markdown").get(0));

        List<String> printed = new ArrayList<>();
        printed.add(Run.of("validate", "--stage", "complete", "--no-advice", report.toString())
                .out()
                .replace(report.toString(), "report.md")
                .strip());
        List<String> samples = page.blocks("java");
        for (int i = 0; i < samples.size(); i++) {
            printed.add(page.run("Sample" + i, program("Sample" + i, samples.get(i)))
                    .strip());
        }

        if (Boolean.getBoolean("golden.update")) {
            page.show(printed);
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
