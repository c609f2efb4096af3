package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other sections, which a reader of Markdown kept in an extension, are written where they were. */
class RenderedOtherSectionsTest {

    @ParameterizedTest
    @CsvSource({"1, ##", "2, ##", "3, ###", "6, ######", "7, ##"})
    void areWrittenBehindTheirSectionWithAHeadingOfTheirLevel(int level, String mark) {
        assertThat(render(List.of(section("lessons", level, "Costs", "A *lot*."))))
                .isEqualTo("# t\n\n*Draft*\n\n## Lessons learned\n\n### What went well\n\n- w\n\n" + mark
                        + " Costs\n\nA *lot*.\n");
    }

    @Test
    void keepTheirOrderBehindTheSameSection() {
        assertThat(render(List.of(
                        section("lessons", 2, "Two", "2"),
                        section("head", 2, "One", "1"),
                        section("lessons", 2, "Three", "3"))))
                .containsSubsequence("## One\n\n1\n", "## Lessons learned", "## Two\n\n2\n", "## Three\n\n3\n");
    }

    @Test
    void keepTheirListsSeparate() {
        assertThat(render(List.of(section("lessons", 2, "", "- a"), section("lessons", 2, "", "- b"))))
                .endsWith("- w\n\n* a\n\n- b\n");
    }

    @Test
    void areOmittedWithoutAPlaceOrContent() {
        String without = render(List.of());
        assertThat(render(List.of(section("no-such-section", 2, "Costs", "A lot."))))
                .isEqualTo(without);
        assertThat(render(List.of(section("lessons", 2, "Costs", "")))).isEqualTo(without);
        assertThat(render(List.of("no object", Map.of("after", 1, "heading", 2, "markdown", 3))))
                .isEqualTo(without);
        assertThat(render("no list")).isEqualTo(without);
    }

    private static Map<String, ?> section(String after, int level, String heading, String markdown) {
        return Map.of("after", after, "level", level, "heading", heading, "markdown", markdown);
    }

    private static String render(Object otherSections) {
        return MarkdownRenderer.builder()
                .pageMark(false)
                .build()
                .render(Postmortem.builder()
                        .title("t")
                        .lessons(Lessons.builder().addWentWell("w").build())
                        .putExtension("otherSections", otherSections)
                        .build());
    }
}
