package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Front matter is valid YAML for any text, which an independent parser reads as the text that a page shows. */
class RenderedFrontMatterTest {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().frontMatter(true).build();

    @Test
    void statesWhatGeneratorsOfSitesRead() {
        Postmortem postmortem = PostmortemJson.create().read("""
                {"title":"Disk full","severity":"SEV1","tags":["disk","cron"," "],
                "summary":{"overview":"The disk\\nwas full.","startedAt":"2024-05-01T12:00:00+02:00"}}""");
        assertThat(RENDERER.render(postmortem)).startsWith("""
                ---
                title: "Disk full"
                description: "The disk was full."
                date: 2024-05-01T12:00:00+02:00
                tags:
                  - "disk"
                  - "cron"
                severity: "SEV1"
                ---

                # Disk full
                """);
    }

    @Test
    void leavesOutWhatIsAbsent() {
        assertThat(RENDERER.render(Postmortem.builder().build())).startsWith("# ");
        assertThat(MarkdownRenderer.create().render(titled("a"))).startsWith("# a");
    }

    @Test
    void theDateIsThatOfTheEarliestEntryWithoutAStart() {
        Postmortem postmortem = PostmortemJson.create().read("""
                {"title":"T","timeline":[{"at":"2024-05-02T00:00:00Z","text":"b"},
                {"at":"2024-05-01T23:00:00Z","text":"a"}]}""");
        assertThat(RENDERER.render(postmortem)).contains("\ndate: 2024-05-01T23:00:00Z\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "# no comment",
                "no",
                "1e3",
                "2024-05-01",
                "~",
                "- item",
                "? key",
                "&a *a !!str",
                "{a: [b",
                "'it''s'",
                "say \"hi\"",
                "C:\\new\\u0041",
                "%TAG ! x",
                "@at `tick`",
                "---",
                "...",
                "a\u0007b\u001B",
                "\u2028a\u0085b",
                "\uFEFFbom",
                "\uD800",
                "\uD83D\uDE80",
                "x\n---\n# injected",
                "| block",
                "> folded",
                "\ttab",
                "\uFFFE"
            })
    void everyTextIsValidYaml(String text) {
        assertKept(text);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everyHostileTextIsValidYaml(Path file) throws IOException {
        assertKept(Files.readString(file, StandardCharsets.UTF_8));
    }

    static Stream<Path> hostileTexts() throws IOException {
        return Files.list(Path.of("src/test/resources/hostile"))
                .filter(file -> file.toString().endsWith(".txt"));
    }

    @Test
    void randomTextIsValidYaml() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length >= 0; length--) {
                text.appendCodePoint(random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x110000));
            }
            try {
                assertKept(text.toString());
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ": " + text, e);
            }
        }
    }

    private static void assertKept(String text) {
        Postmortem postmortem = titled("T").with(copy -> copy.severity(text).addTags(text, "last"));
        Map<?, ?> fields = parsed(RENDERER.render(postmortem));
        String line = PlainText.line(text);
        assertThat(fields.get("title")).isEqualTo("T");
        assertThat(fields.get("severity")).isEqualTo(line.isEmpty() ? null : line);
        assertThat(fields.get("tags")).isEqualTo(line.isEmpty() ? List.of("last") : List.of(line, "last"));
    }

    private static Map<?, ?> parsed(String page) {
        assertThat(page).startsWith("---\n");
        String yaml = page.substring(4, page.indexOf("\n---\n", 4));
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        assertThat(value).isInstanceOf(Map.class);
        return (Map<?, ?>) value;
    }

    private static Postmortem titled(String title) {
        return Postmortem.builder().title(title).build();
    }
}
