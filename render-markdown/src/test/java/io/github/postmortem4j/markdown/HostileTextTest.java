package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

    /** As many documents as {@code -Dhostile.documents} says, the first from the seed {@code -Dhostile.seed}. */
    private static final int DOCUMENTS = Integer.getInteger("hostile.documents", 2_500);

    private static final long SEED = Long.getLong("hostile.seed", 20_260_314L);

    /** The built-in ones, and one of sections that a user wrote. */
    private static final List<Layouts> LAYOUTS = Stream.concat(
                    Layouts.builtIn().stream().map(HostileTextTest::withoutMerging),
                    Stream.of(OwnSections.everyMethod()))
            .toList();

    /** People are named once, so two hostile names that are the same become one item, and harmless ones two. */
    private static Layouts withoutMerging(Layouts layout) {
        return layout.name().equals("pagerduty")
                ? new Layouts(layout.name(), layout.layout().without("responders"))
                : layout;
    }

    private final MarkdownRenderer renderer = MarkdownRenderer.create();

    @Test
    void randomHostileTextComesOutAsTextAndNothingElse() {
        for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            Layouts layout = LAYOUTS.get((int) Math.floorMod(seed, (long) LAYOUTS.size()));
            check(
                    new HostileText(new Random(seed)),
                    layout,
                    layout + " with -Dhostile.documents=1 -Dhostile.seed=" + seed);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namedHostileTextComesOutAsTextAndNothingElse(Path file) throws IOException {
        String text = unescaped(Files.readString(file));
        for (Layouts layout : LAYOUTS) {
            check(() -> text, layout, file.getFileName() + " in " + layout);
        }
    }

    static Stream<Path> cases() throws IOException {
        Path folder = Path.of("src/test/resources/hostile");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    /** In the files, {@code \}{@code uXXXX} stands for a character that an editor would not show or keep. */
    private static String unescaped(String file) {
        return Pattern.compile("\\\\u(\\p{XDigit}{4})")
                .matcher(file)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private void check(Supplier<String> texts, Layouts layout, String name) {
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().layout(layout.layout()).build();
        HostileWords words = new HostileWords(texts);
        String hostile = renderer.render(Samples.everyField(words));
        String harmless = renderer.render(Samples.everyField(words.harmless()));

        String expected = words.expected(Skeleton.of(harmless));
        String actual = Skeleton.of(hostile);
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
                || line.matches("    title 2026-03-14, times in UTC\\+01#58;00")
                || line.matches("    (Before the outage|Unnoticed|Response|Over)")
                || line.matches(
                        "        : (2026-03-15 )?\\d\\d#58;\\d\\d \\P{ASCII}+ [A-Z][a-z ]+( – ([^#:;%<>&`]|#\\d+;)+)?");
    }

    @Test
    void noLineOfTheDocumentComesFromALineBreakInAField() {
        Postmortem broken = Postmortem.builder()
                .title("a\r\n# b\u2028# c\u0085# d")
                .timeline(Timeline.builder()
                        .addEntries(
                                TimelineEntry.builder().text("e\n\n- f\r\r# g").build())
                        .build())
                .build();

        assertThat(renderer.render(broken)).isEqualTo("# a # b # c # d\n\n*Draft*\n\n## Timeline\n\n- e - f # g\n");
    }

    /** The one link that text can become, in the one engine that takes any character for a part of a mail address. */
    @Test
    void aMailAddressIsLinkedAtMostAsMailto() {
        String markdown = renderer.render(
                Postmortem.builder().title("Ask ops@example.com").build());

        assertThat(markdown).startsWith("# Ask ops@\u2060example.com\n");
        List<Extension> mail = List.of(AutolinkExtension.create());
        String html = HtmlRenderer.builder()
                .extensions(mail)
                .build()
                .render(Parser.builder().extensions(mail).build().parse(markdown));
        assertThat(html).contains("<a href=\"mailto:");
    }

    @Test
    void aFieldOfTenMegabytesIsRenderedInOneGo() {
        String big = "[<*_`#".repeat(1_700_000);
        String markdown = renderer.render(Postmortem.builder().title(big).build());

        assertThat(markdown.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(10_000_000);
    }

    @Test
    void aHundredThousandEntriesAreRenderedInOneGo() {
        Timeline.Builder timeline = Timeline.builder();
        for (int i = 0; i < 100_000; i++) {
            timeline.addEntries(TimelineEntry.builder()
                    .at(Samples.at("10:00"))
                    .text("t" + i)
                    .build());
        }
        String markdown =
                renderer.render(Postmortem.builder().timeline(timeline.build()).build());

        assertThat(markdown).contains("- `2026-03-14 10:00 UTC` - t0\n").contains("- `10:00 UTC` - t99999\n");
    }
}
