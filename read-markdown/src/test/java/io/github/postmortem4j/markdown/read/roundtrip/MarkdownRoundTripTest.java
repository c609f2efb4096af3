package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.MarkdownTarget;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rendered page is read as the postmortem that it was rendered from. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class MarkdownRoundTripTest {

    private static final int DOCUMENTS = 1_000;

    @Test
    void readsBackTheDefaultLayout() {
        MarkdownRenderer renderer = MarkdownRenderer.create();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            check(seed, renderer);
        }
    }

    @Test
    void readsBackNeutralizedMentionsAndAddressesThatAreNotLinked() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .neutralizeMentions(true)
                .linkUrls(false)
                .build();
        for (long seed = 0; seed < DOCUMENTS / 4; seed++) {
            check(seed, renderer);
        }
    }

    @Test
    void readsBackFrontMatterWithoutKeepingItTwice() {
        MarkdownRenderer renderer = MarkdownRenderer.builder().frontMatter(true).build();
        for (long seed = 0; seed < DOCUMENTS / 2; seed++) {
            check(seed, renderer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt", "de", "ar"})
    void readsBackEveryLanguage(String language) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .language(Locale.forLanguageTag(language))
                .build();
        for (long seed = 0; seed < DOCUMENTS / 4; seed++) {
            check(seed, renderer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackPagesForEveryTarget(MarkdownTarget target) {
        MarkdownRenderer renderer = MarkdownRenderer.builder().target(target).build();
        for (long seed = 0; seed < DOCUMENTS / 4; seed++) {
            check(seed, renderer);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatEachOtherLayoutShows(PrintedLayout layout) {
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().layout(layout.layout()).build();
        for (long seed = 0; seed < DOCUMENTS / 4; seed++) {
            RoundTrip.check(seed, renderer, layout);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt", "de", "ar"})
    void readsBackEachLayoutInEveryLanguage(String language) {
        for (PrintedLayout layout : PrintedLayout.values()) {
            MarkdownRenderer renderer = MarkdownRenderer.builder()
                    .layout(layout.layout())
                    .language(Locale.forLanguageTag(language))
                    .build();
            for (long seed = 0; seed < DOCUMENTS / 10; seed++) {
                RoundTrip.check(seed, renderer, layout);
            }
        }
    }

    private static void check(long seed, MarkdownRenderer renderer) {
        RoundTrip.check(seed, renderer, PrintedLayout.SPEC);
    }
}
