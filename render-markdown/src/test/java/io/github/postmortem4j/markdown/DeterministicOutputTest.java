package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same documents result in the same bytes on every machine. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class DeterministicOutputTest {

    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=ar -Duser.country=EG -Duser.extensions=nu-arab -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-1",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=ca-buddhist-nu-thai -Duser.timezone=America/St_Johns"
            })
    void inEveryLocaleZoneAndEncoding(String options) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        assertThat(rendered(java, options.split(" "))).isEqualTo(DeterminismCorpus.rendered());
    }

    @Test
    void onTheNewestInstalledJdk() throws Exception {
        Optional<Path> newest = newestJdk();
        assumeTrue(newest.isPresent(), "no newer JDK is installed beside this one");
        assertThat(rendered(newest.get().resolve("bin/java"))).isEqualTo(DeterminismCorpus.rendered());
    }

    @Test
    void withWindowsLineEndingsInTheFile() throws IOException {
        PostmortemJson json = PostmortemJson.create();
        MarkdownRenderer renderer = MarkdownRenderer.create();
        for (Path example : DeterminismCorpus.examples()) {
            String unix = Files.readString(example).replace("\r\n", "\n");
            assertThat(renderer.render(json.read(unix.replace("\n", "\r\n"))))
                    .isEqualTo(renderer.render(json.read(unix)));
        }
    }

    @Test
    void withWindowsLineEndingsInTheText() {
        MarkdownRenderer renderer = MarkdownRenderer.create();
        for (long seed = 0; seed < 200; seed++) {
            String unix = renderer.render(SamplePostmortems.everyField(lines(seed, "\n")));
            assertThat(renderer.render(SamplePostmortems.everyField(lines(seed, "\r\n"))))
                    .isEqualTo(unix);
            assertThat(renderer.render(SamplePostmortems.everyField(lines(seed, "\r"))))
                    .isEqualTo(unix);
        }
    }

    private static FieldTexts lines(long seed, String lineEnd) {
        RandomHostileText texts = new RandomHostileText(new Random(seed));
        return new HostileFieldTexts(() -> texts.get().replace('\r', ' ').replace("\n", lineEnd)
                + lineEnd
                + texts.get().replaceAll("\\R", " "));
    }

    private byte[] rendered(Path java, String... options) throws Exception {
        Path out = folder.resolve("out.md");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp", System.getProperty("java.class.path"), DeterminismCorpus.class.getName(), out.toString()));
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(log, StandardCharsets.ISO_8859_1))
                .isZero();
        return Files.readAllBytes(out);
    }

    private static Optional<Path> newestJdk() throws IOException {
        Path beside = Path.of(System.getProperty("java.home")).toRealPath().getParent();
        try (Stream<Path> homes = Files.list(beside)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> version(home) > Runtime.version().feature())
                    .max(Comparator.comparingInt(DeterministicOutputTest::version));
        }
    }

    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            // Not a JDK.
            return 0;
        }
    }
}
