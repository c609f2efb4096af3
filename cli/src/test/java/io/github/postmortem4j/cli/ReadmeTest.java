package io.github.postmortem4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of the README compile, run, and print what stands below them. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final String IMPORTS = """
            import io.github.postmortem4j.*;
            import io.github.postmortem4j.json.*;
            import io.github.postmortem4j.validation.constraint.*;
            import jakarta.validation.Valid;
            import java.nio.file.Path;
            """;

    @TempDir
    private Path folder;

    @Test
    void beginsWithASampleThatPrintsWhatItSays() throws Exception {
        String sample = blocks("java").get(0);
        String printed = run("QuickStart", sample);
        if (Boolean.getBoolean("golden.update")) {
            String readme = Files.readString(README);
            Matcher text = Pattern.compile("(?ms)^```text\n.*?^```$").matcher(readme);
            Files.writeString(
                    README, text.replaceFirst(Matcher.quoteReplacement("```text\n" + printed.strip() + "\n```")));
        }
        assertThat(printed.strip()).isEqualTo(blocks("text").get(0).strip());
        assertThat(sample.lines().filter(line -> !line.isBlank() && !line.startsWith("import")))
                .as("lines of code")
                .hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void readsAndWritesAFileInThreeLines() throws Exception {
        Path file = folder.resolve("report.json");
        Files.copy(Path.of("../examples/draft.json"), file);
        run(
                "Sample",
                IMPORTS + "class Sample { public static void main(String[] args) throws Exception {\n"
                        + blocks("java").get(1) + "}}");
        assertThat(PostmortemJson.create().read(file).getStatus()).isEqualTo(Postmortem.Status.PUBLISHED);
    }

    @Test
    void checksAParameter() throws Exception {
        compile("Sample", IMPORTS + "class Sample {\n" + blocks("java").get(2) + "}");
    }

    @Test
    void showsEverySampleThatIsTested() throws Exception {
        assertThat(blocks("java")).hasSize(3);
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(README).replace("\r\n", "\n"));
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    private void compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", folder.toString(), file.toString());
        assertThat(result).as("compiling %s", source).isZero();
    }

    private String run(String name, String source) throws Exception {
        compile(name, source);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath() + System.getProperty("path.separator") + folder,
                        name)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return printed;
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
