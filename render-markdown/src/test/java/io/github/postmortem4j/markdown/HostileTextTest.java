package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text is shown literally and changes nothing around it. */
class HostileTextTest {

    /** The number of random documents. Half of them differ in each run unless a seed is given. */
    private static final int DOCUMENTS = Integer.getInteger("hostile.documents", 10_000);

    private static final long FIXED_SEED = 20_260_314L;

    private static final Pattern DIAGRAM_COLORS = Pattern.compile(
            "%%\\{init: \\{\"themeVariables\": \\{(?:\"cScale[A-Za-z]*[0-4]\": \"#[0-9a-f]{6}\"(?:, )?)+}}}%%");

    private static final Pattern DIAGRAM_LINE = Pattern.compile("    title 2026-03-14, times in UTC\\+01#58;00"
            + "|    (Before the outage|Undetected|Response|After resolution)"
            + "|        : (2026-03-15 )?\\d\\d#58;\\d\\d \\P{ASCII}+ [A-Z][a-z ]+( – ([^#:;%<>&`]|#\\d+;)+)?");

    private final MarkdownRenderer renderer = MarkdownRenderer.create();

    @Tag("slow")
    @Test
    void showsRandomHostileTextLiterally() {
        Long seed = Long.getLong("hostile.seed");
        LongStream seeds = seed == null
                ? LongStream.concat(seeds(FIXED_SEED, DOCUMENTS / 2), seeds(System.nanoTime(), DOCUMENTS / 2))
                : seeds(seed, DOCUMENTS);
        seeds.parallel().forEach(next -> check(HostileCase.random(next), NamedLayout.forHostileText(next)));
    }

    private static LongStream seeds(long first, int count) {
        return LongStream.range(first, first + count);
    }

    @ParameterizedTest
    @MethodSource("io.github.postmortem4j.markdown.HostileCase#named")
    void showsNamedHostileTextLiterally(HostileCase named) {
        NamedLayout.forHostileText().forEach(layout -> check(named, layout));
    }

    private static void check(HostileCase hostileCase, NamedLayout layout) {
        String name = hostileCase.name() + " in " + layout;
        HostilePair pair = hostileCase.render(layout.layout());
        String hostile = pair.hostile();

        String expected = pair.texts().expected(MarkdownSkeleton.of(pair.harmless()));
        String actual = MarkdownSkeleton.of(hostile);
        int difference = Arrays.mismatch(actual.toCharArray(), expected.toCharArray());
        assertThat(around(actual, difference)).as(name).isEqualTo(around(expected, difference));
        assertThat(hostile)
                .as(name)
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain(" \n")
                .doesNotEndWith("\n\n");
        assertThat(diagram(hostile)).as(name).allMatch(HostileTextTest::isDiagramLine);
    }

    private static String around(String text, int index) {
        return index < 0 ? "" : text.substring(Math.max(0, index - 200), Math.min(text.length(), index + 100));
    }

    private static List<String> diagram(String markdown) {
        return markdown.lines()
                .dropWhile(line -> !line.equals("```mermaid"))
                .skip(1)
                .takeWhile(line -> !line.equals("```"))
                .toList();
    }

    private static boolean isDiagramLine(String line) {
        return line.equals("timeline")
                || DIAGRAM_COLORS.matcher(line).matches()
                || DIAGRAM_LINE.matcher(line).matches();
    }

    @Test
    void doesNotBreakLinesAtLineBreaksInFields() {
        Postmortem broken = Postmortem.builder()
                .title("a\r\n# b\u2028# c\u0085# d")
                .timeline(Timeline.builder()
                        .addEntries(
                                TimelineEntry.builder().text("e\n\n- f\r\r# g").build())
                        .build())
                .build();

        assertThat(renderer.render(broken))
                .startsWith("# a # b # c # d\n\n*Draft*\n\n## Timeline\n\n- e - f # g\n\n[//]: # (postmortem4j ");
    }

    @Tag("slow")
    @Test
    void rendersAFieldOfTenMegabytes() {
        String big = "[<*_`#".repeat(1_700_000);
        String markdown = renderer.render(Postmortem.builder().title(big).build());

        assertThat(markdown.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(10_000_000);
    }

    @Tag("slow")
    @Test
    void rendersAHundredThousandEntries() {
        Timeline.Builder timeline = Timeline.builder();
        for (int i = 0; i < 100_000; i++) {
            timeline.addEntries(TimelineEntry.builder()
                    .at(SamplePostmortems.at("10:00"))
                    .text("t" + i)
                    .build());
        }
        String markdown =
                renderer.render(Postmortem.builder().timeline(timeline.build()).build());

        assertThat(markdown).contains("- `2026-03-14 10:00 UTC` - t0\n").contains("- `10:00 UTC` - t99999\n");
    }
}
