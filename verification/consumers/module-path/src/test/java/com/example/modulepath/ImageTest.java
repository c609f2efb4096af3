package com.example.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool as an image of its own, which runs where no JDK is. */
class ImageTest {

    private static final Path EXAMPLES = Path.of("../../../examples");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void link() throws Exception {
        Run jlink = run(
                Path.of(System.getProperty("java.home"), "bin", "jlink"),
                "--module-path",
                System.getProperty("jdk.module.path"),
                "--add-modules",
                "com.example.modulepath",
                "--launcher",
                "publish=com.example.modulepath/com.example.modulepath.Publish",
                "--output",
                folder.resolve("image").toString());
        assertThat(jlink.result()).as(jlink.output() + jlink.errors()).isZero();
    }

    @Test
    void rendersARealIncident() throws Exception {
        Run run = inImage("publish", EXAMPLES.resolve("cloudflare-2019-07-02.json").toString());

        assertThat(run.output()).as(run.errors()).isEqualTo(Files.readString(EXAMPLES.resolve("cloudflare-2019-07-02.md")));
        assertThat(run.result()).isZero();
    }

    @Test
    void saysWhatADraftLacks() throws Exception {
        Run run = inImage("publish", EXAMPLES.resolve("draft.json").toString());

        assertThat(run.output()).as(run.errors()).contains("T7 /timeline Timeline has no entry of kind RESOLVED: say when and how");
        assertThat(run.result()).isOne();
    }

    @Test
    void holdsNoModuleThatTheLibraryCanDoWithout() throws Exception {
        assertThat(inImage("java", "--list-modules").output().lines().map(module -> module.replaceAll("@.*", "")))
                .contains("io.github.postmortem4j.core", "tools.jackson.databind", "org.hibernate.validator")
                .doesNotContain("com.fasterxml.jackson.databind", "java.sql", "jdk.compiler");
    }

    private static Run inImage(String program, String argument) throws IOException, InterruptedException {
        return run(folder.resolve("image/bin").resolve(program), argument);
    }

    private static Run run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output, Files.readString(errors));
    }

    private record Run(int result, String output, String errors) {}
}
