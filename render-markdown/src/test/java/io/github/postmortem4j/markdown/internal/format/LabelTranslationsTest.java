package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every translation has the same keys and placeholders as the English labels. */
class LabelTranslationsTest {

    private static final String FILE =
            "src/main/resources/io/github/postmortem4j/markdown/internal/format/labels%s.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern CATEGORY = Pattern.compile("(.*)\\.(zero|one|two|few|many|other)$");
    /** English words that no translated label contains. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|not|of|to|from|by|what|with|affected|time|priority|outage)\\b", Pattern.CASE_INSENSITIVE);
    /** The plural categories of numbers up to some millions, by language. */
    private static final Map<String, Set<String>> FORMS = Map.of(
            "ar", Set.of("zero", "one", "two", "few", "many", "other"),
            "de", Set.of("one", "other"),
            "es", Set.of("one", "other"),
            "fr", Set.of("one", "other"),
            "pt", Set.of("one", "other"));
    /** Labels that are the same in English and in another language. */
    private static final Set<String> ALIKE = Set.of(
            "de links",
            "de googleSre.status",
            "de taskTable.status",
            "fr atlassian.impact",
            "fr googleSre.date",
            "fr googleSre.impact",
            "fr kind.COMMUNICATED",
            "fr kind.INVESTIGATED",
            "fr timeline.source",
            "fr kind.NOTE",
            "fr minute.one",
            "fr minute.other",
            "fr pagerDuty.impact",
            "fr task.type.INVESTIGATE",
            "fr taskTable.type",
            "fr waived.T4",
            "pt links");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void hasTheSameKeys(String language) throws IOException {
        Properties english = bundle("");
        Set<String> keys = bundle("_" + language).stringPropertyNames();

        assertThat(keys).containsAll(uncounted(english));
        assertThat(uncounted(bundle("_" + language))).isEqualTo(uncounted(english));
        for (String unit : units(english)) {
            for (String form : FORMS.get(language)) {
                assertThat(keys).contains(unit + "." + form);
            }
        }
        assertThat(units(bundle("_" + language))).isEqualTo(units(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void hasTheSamePlaceholders(String language) throws IOException {
        Properties english = bundle("");

        bundle("_" + language).forEach((key, text) -> {
            if (!(language.equals("ar") && key.toString().matches(".*\\.(one|two)"))) {
                String counterpart = CATEGORY.matcher(key.toString()).replaceFirst("$1.other");
                assertThat(placeholders(text))
                        .as(key.toString())
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.get(counterpart)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void translatesEveryLabel(String language) throws IOException {
        Properties english = bundle("");

        bundle("_" + language).forEach((key, text) -> {
            String words = PLACEHOLDER.matcher(text.toString()).replaceAll("");
            assertThat(words).as(key.toString()).doesNotContainPattern(ENGLISH);
            if (words.matches(".*\\p{L}.*") && !ALIKE.contains(language + " " + key)) {
                assertThat(text).as(key.toString()).isNotEqualTo(english.get(key));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_ar", "_de", "_es", "_fr", "_pt"})
    void containsNeitherMarkdownNorInvisibleCharacters(String suffix) throws IOException {
        bundle(suffix)
                .forEach((key, text) -> assertThat(
                                PLACEHOLDER.matcher(text.toString()).replaceAll(""))
                        .as(key.toString())
                        .doesNotContainPattern("[*_`<>\\[\\]\\\\#|~&{}\n]")
                        .doesNotContainPattern("[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]"));
    }

    /**
     * The direction of a line is that of its first letter. A label that starts with a placeholder follows another
     * label.
     */
    @ParameterizedTest
    @ValueSource(strings = "_ar")
    void startsWithAnArabicLetterInArabic(String suffix) throws IOException {
        bundle(suffix)
                .forEach((key, text) ->
                        assertThat(text.toString()).as(key.toString()).matches("\\{\\d}.*|\\p{IsArabic}.*|\\P{L}*"));
    }

    private static Set<String> uncounted(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> !CATEGORY.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> units(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .flatMap(key -> CATEGORY.matcher(key).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> placeholders(Object text) {
        return PLACEHOLDER
                .matcher(text.toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(FILE.formatted(suffix)))) {
            bundle.load(reader);
        }
        return bundle;
    }
}
