package com.example.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tool in an image that runs without a JDK. */
class JlinkImageTest {

    private static final Path EXAMPLES = Path.of("../../../examples");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void link() throws Exception {
        ImageRun jlink = run(
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
        ImageRun run = inImage("publish", EXAMPLES.resolve("cloudflare-2019-07-02.json").toString());

        assertThat(run.output()).as(run.errors()).isEqualTo(Files.readString(EXAMPLES.resolve("cloudflare-2019-07-02.md")));
        assertThat(run.result()).isZero();
    }

    @Test
    void printsTheErrorsOfADraft() throws Exception {
        ImageRun run = inImage("publish", EXAMPLES.resolve("draft.json").toString());

        Postmortem draft = PostmortemJson.create().read(EXAMPLES.resolve("draft.json"));
        assertThat(run.output())
                .as(run.errors())
                .isEqualTo(String.join("\n", Publish.errorsIn(draft)))
                .contains("T7 /timeline ");
        assertThat(run.result()).isOne();
    }

    @Test
    void containsOnlyRequiredModules() throws Exception {
        assertThat(inImage("java", "--list-modules").output().lines().map(module -> module.replaceAll("@.*", "")))
                .contains("io.github.postmortem4j.core", "tools.jackson.databind", "jakarta.validation")
                .doesNotContain(
                        "com.fasterxml.jackson.databind", "org.hibernate.validator", "java.sql", "jdk.compiler");
    }

    private static ImageRun inImage(String program, String argument) throws IOException, InterruptedException {
        return run(folder.resolve("image/bin").resolve(program), argument);
    }

    private static ImageRun run(Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ImageRun(process.waitFor(), output, Files.readString(errors));
    }

    private record ImageRun(int result, String output, String errors) {}
}
