package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message bundles of all languages, key by key. */
class TranslationsTest {

    private static final String BUNDLE = "src/main/resources/ContributorValidationMessages%s.properties";
    /** A text with signs, digits and letters, the hardest case for display in one piece. */
    private static final String TIME = "-2026-03-14T09:20:00+01:00";

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    /** English words that do not occur in the other languages. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|not|give|say|with|that|which|of|entry|outage|summary)\\b", Pattern.CASE_INSENSITIVE);
    /** Isolates, embeddings, overrides and marks of direction. */
    private static final Pattern BIDI_CONTROLS =
            Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_de", "_es", "_fr", "_pt"})
    void everyBundleHasTheSameKeys(String suffix) throws IOException {
        assertThat(bundle(suffix).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_de", "_es", "_fr", "_pt"})
    void everyMessageHasTheParametersOfTheEnglishMessage(String suffix) throws IOException {
        Properties english = bundle("");

        assertThat(bundle(suffix))
                .allSatisfy((key, text) -> assertThat(parameters(text))
                        .as(key.toString())
                        .containsExactlyInAnyOrderElementsOf(parameters(english.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_ar", "_de", "_es", "_fr", "_pt"})
    void everyMessageIsTranslated(String suffix) throws IOException {
        Properties english = bundle("");

        assertThat(bundle(suffix))
                .allSatisfy((key, text) -> assertThat(text.toString())
                        .as(key.toString())
                        .isNotBlank()
                        .isNotEqualTo(english.get(key))
                        .satisfies(
                                message -> assertThat(PARAMETER.matcher(message).replaceAll(""))
                                        .doesNotContainPattern(ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_de", "_es", "_fr", "_pt"})
    void noMessageContainsExpressionsOrControlCharacters(String suffix) throws IOException {
        assertThat(bundle(suffix).values())
                .extracting(text -> PARAMETER.matcher(text.toString()).replaceAll(""))
                .allSatisfy(text ->
                        assertThat(text).doesNotContain("$", "\\", "{", "}").doesNotContainPattern(BIDI_CONTROLS));
    }

    /** A resource bundle looks for the language of the default locale before it uses the base bundle. */
    @Test
    void englishHasAnEmptyBundle() throws IOException {
        assertThat(bundle("_en")).isEmpty();
    }

    @Test
    void frenchHasNoBreakSpacesBeforePunctuation() throws IOException {
        assertThat(bundle("_fr").values())
                .extracting(text -> PARAMETER.matcher(text.toString()).replaceAll("x"))
                .allSatisfy(text -> assertThat(text)
                        .doesNotContainPattern("[^\\u00a0\\d]:(?!\\d)")
                        .doesNotContainPattern("[^\\u202f];")
                        .doesNotContainPattern("«[^\\u00a0]|[^\\u00a0]»")
                        .doesNotContain("'", "\""));
    }

    /** The first letter of a line of plain text determines its direction. */
    @Test
    void arabicStartsWithAnArabicLetter() throws IOException {
        assertThat(bundle("_ar").values())
                .allSatisfy(text -> assertThat(text.toString()).matches("\\p{IsArabic}.*"));
    }

    /** The display reorders letters and digits of both directions, but must keep quotations in one piece. */
    @Test
    void arabicKeepsTimesAndNumbersInOnePiece() throws IOException {
        Pattern quoted =
                Pattern.compile("\\{(at|start|end|latest|time|offset|value|stated)}|(?<== )\\{actual}|2026-\\S+");

        bundle("_ar").values().forEach(text -> {
            String message = PARAMETER
                    .matcher(quoted.matcher(text.toString()).replaceAll(TIME))
                    .replaceAll("S5");
            Bidi bidi = new Bidi(message, Bidi.DIRECTION_RIGHT_TO_LEFT);
            for (int at = message.indexOf(TIME); at >= 0; at = message.indexOf(TIME, at + 1)) {
                assertThat(levels(bidi, at, TIME.length())).as(message).containsOnly(2);
            }
        });
    }

    private static Set<Integer> levels(Bidi bidi, int from, int length) {
        return IntStream.range(from, from + length).mapToObj(bidi::getLevelAt).collect(Collectors.toSet());
    }

    private static List<String> parameters(Object text) {
        return PARAMETER
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(BUNDLE.formatted(suffix)))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
