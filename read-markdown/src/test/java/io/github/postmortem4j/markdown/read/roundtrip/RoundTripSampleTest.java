package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rendered page is read as the postmortem that it was rendered from: a few documents of each kind. */
class RoundTripSampleTest {

    private static final int DOCUMENTS = 30;

    @ParameterizedTest
    @EnumSource
    void readsBackEachLayout(PrintedLayout layout) {
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().layout(layout.layout()).build();
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            RoundTrip.check(seed, renderer, layout);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "pt", "de", "ar"})
    void readsBackEachLanguage(String language) {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .language(Locale.forLanguageTag(language))
                .build();
        readsBack(renderer);
    }

    @Test
    void readsBackPagesWithFrontMatter() {
        readsBack(MarkdownRenderer.builder().frontMatter(true).build());
    }

    @Test
    void readsBackNeutralizedMentionsAndAddressesThatAreNotLinked() {
        readsBack(MarkdownRenderer.builder()
                .neutralizeMentions(true)
                .linkUrls(false)
                .build());
    }

    private static void readsBack(MarkdownRenderer renderer) {
        for (long seed = 0; seed < DOCUMENTS; seed++) {
            RoundTrip.check(seed, renderer, PrintedLayout.SPEC);
        }
    }
}
