package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares a whole page in each language to a reviewed file; {@code -Dgolden.update=true} rewrites the files. */
class TranslatedPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private static final List<Layout> LAYOUTS = List.of(
            Layout.spec(),
            Layout.googleSre(),
            Layout.googleApiInfrastructure(),
            Layout.atlassian(),
            Layout.pagerDuty(),
            Layout.executive());

    private static String rendered(String tag) {
        return rendered(tag, Layout.spec());
    }

    private static String rendered(String tag, Layout layout) {
        return MarkdownRenderer.builder()
                .layout(layout)
                .language(Locale.forLanguageTag(tag))
                .build()
                .render(FictionalIncident.postmortem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void aPageIsTheReviewedOne(String language) throws IOException {
        Path file = FOLDER.resolve("every-field." + language + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, rendered(language));
        }

        assertThat(rendered(language)).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void aPageHasTheStructureOfTheEnglishOne(String language) {
        assertThat(LAYOUTS)
                .allSatisfy(layout ->
                        assertThat(structure(rendered(language, layout))).isEqualTo(structure(rendered("en", layout))));
    }

    @ParameterizedTest
    @CsvSource({"fr-CA, fr", "es-419, es", "pt-BR, pt", "de-CH, de", "ar-EG-u-nu-arab, ar", "ja, en", "und, en"})
    void aRegionUsesItsLanguageAndAnUnsupportedLanguageEnglish(String tag, String language) {
        assertThat(rendered(tag)).isEqualTo(rendered(language));
    }

    @ParameterizedTest
    @CsvSource({"fr, ar-EG-u-nu-arab", "ar, tr-TR", "de, th-TH-u-ca-buddhist-nu-thai", "en, fr", "ja, de"})
    void theDefaultLocaleIsIgnored(String language, String machine) {
        String expected = rendered(language);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(rendered(language)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "fr", "pt"})
    void itemsOfTheTimelineStartWithTheTime(String language) {
        assertThat(rendered(language)).contains("\n- `23:42 UTC+01:00` - The", "\n- `2026-03-15 00:01 UTC+01:00` - ");
    }

    private static String structure(String markdown) {
        return MarkdownSkeleton.of(markdown).replaceAll("'(\\\\.|[^'])*'", "").replaceAll("Code [^(\n]*", "Code ");
    }
}
