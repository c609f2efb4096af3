package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages for site generators show text literally, and are CommonMark and GFM, too. */
class MarkdownTargetTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/targets.csv", delimiterString = " => ", quoteCharacter = '\0')
    void escapesWhatTheTargetWouldRead(String target, String text, String expected) {
        String page = MarkdownRenderer.builder()
                .target(MarkdownTarget.valueOf(target))
                .build()
                .render(Postmortem.builder()
                        .title("t")
                        .summary(summary -> summary.overview(text))
                        .build());

        assertThat(page).contains("\n\n" + expected.replace("<J>", "\u2060") + "\n");
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void showsNamedHostileTextLiterallyForEveryTarget(MarkdownTarget target) throws IOException {
        for (HostileCase named : HostileCase.named()) {
            for (NamedLayout layout : NamedLayout.forHostileText()) {
                HostilePair pair = named.render(
                        MarkdownRenderer.builder().layout(layout.layout()).target(target));
                assertThat(MarkdownSkeleton.of(pair.hostile()))
                        .as("%s in %s", named, layout)
                        .isEqualTo(pair.texts().expected(MarkdownSkeleton.of(pair.harmless())));
            }
        }
    }

    @Test
    void indentsNestedListsByFourSpacesForMkDocs() {
        String page = MarkdownRenderer.builder()
                .target(MarkdownTarget.MKDOCS)
                .diagram(false)
                .textMode(TextMode.MARKDOWN)
                .build()
                .render(Postmortem.builder()
                        .timeline(timeline ->
                                timeline.addEntry(entry -> entry.at(OffsetDateTime.parse("2026-03-02T09:16:00Z"))
                                        .kind(EntryKind.RESOLVED)
                                        .text("Over")))
                        .rootCauseAndResolution(cause -> cause.rootCause("1. a\n   - b\n\n     c\\\n     d"))
                        .build());

        assertThat(page)
                .contains("\n-   `2026-03-02 09:16 UTC` - Over\n    -   ✅ **Resolved**\n")
                .contains("\n1.  a\n    -   b\n\n        c  \n        d\n");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/target-code.csv", delimiterString = " => ", quoteCharacter = '\0')
    void separatesSignsInCodeThatTheTargetWouldRun(String target, String code, String expected) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .target(MarkdownTarget.valueOf(target))
                .textMode(TextMode.MARKDOWN)
                .build();
        String page = renderer.render(Postmortem.builder()
                .summary(summary -> summary.overview("`" + code + "`\n\n```html-vue\n" + code + "\n```"))
                .build());

        String shown = expected.replace("|", "\u2060");
        String language = target.equals("VITEPRESS") ? "" : "html-vue";
        assertThat(page).contains("\n`" + shown + "`\n\n```" + language + "\n" + shown + "\n```\n");
    }
}
