package io.github.postmortem4j.cli.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.fixture.CommandRun;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a site in each language. */
class SiteLanguageTest {

    private static final String FILE = "src/main/resources/io/github/postmortem4j/cli/site/words%s.properties";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final String CATEGORY = "\\.(zero|one|two|few|many|other)$";
    private static final Pattern ENGLISH = Pattern.compile("\\b(the|of|to|by|open|overdue|within|failure|all)\\b");
    /** Words that are the same in English and in another language. */
    private static final Set<String> ALIKE = Set.of(
            "de site.postmortems",
            "es site.postmortems",
            "fr site.postmortems",
            "pt site.postmortems",
            "fr facet.service",
            "fr by.service");

    @TempDir
    private Path root;

    private SampleSite site;

    @BeforeEach
    void writeDocuments() throws IOException {
        site = SampleSite.in(root);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void hasAllWords(String language) throws IOException {
        assertThat(uncounted(words("_" + language))).isEqualTo(uncounted(words("")));
        assertThat(words("_" + language).stringPropertyNames()).contains("postmortem.one", "postmortem.other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void hasTheSamePlaceholdersInAllWords(String language) throws IOException {
        Properties english = words("");
        words("_" + language).forEach((key, words) -> {
            if (!key.toString().matches(".*\\.(zero|one|two)")) {
                assertThat(placeholders(words))
                        .as(key.toString())
                        .containsExactlyInAnyOrderElementsOf(
                                placeholders(english.get(key.toString().replaceFirst(CATEGORY, ".other"))));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void translatesAllWords(String language) throws IOException {
        Properties english = words("");
        words("_" + language).forEach((key, words) -> {
            String text = PLACEHOLDER.matcher(words.toString()).replaceAll("");
            assertThat(text).as(key.toString()).doesNotContainPattern(ENGLISH).doesNotContainPattern("[<>&\\n]");
            boolean counted = key.toString().matches(".*" + CATEGORY);
            if (text.matches(".*\\p{L}.*") && !counted && !ALIKE.contains(language + " " + key)) {
                assertThat(words).as(key.toString()).isNotEqualTo(english.get(key));
            }
        });
    }

    /** A word that a page takes from the English file would be in all languages. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void noPageHasEnglishWords(String language) throws IOException {
        site.write("123");
        site.run("--language", language);
        Properties english = words("");
        Properties translated = words("_" + language);
        for (Path file : site.files()) {
            String text = site.page(site.out().relativize(file).toString()).text();
            english.forEach((key, words) -> {
                String plain = PLACEHOLDER.split(words.toString(), 2)[0].strip();
                if (plain.length() > 4 && !translated.toString().contains(plain)) {
                    assertThat(text).as(file + " " + key).doesNotContain(plain);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "pt", "pt-BR"})
    void statesItsLanguage(String language) throws IOException {
        CommandRun run = site.run("--language", language);
        assertThat(run.err()).isEmpty();
        for (Path file : site.files()) {
            if (file.toString().endsWith(".html")) {
                Document page = site.page(site.out().relativize(file).toString());
                assertThat(page.select("html").attr("lang")).isEqualTo(language);
                assertThat(page.select("html").attr("dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
            }
        }
        assertThat(site.out().resolve("feed.xml")).content().contains("xml:lang=\"" + language + "\"");
    }

    @Test
    void showsFrenchWordsDatesAndNumbers() throws IOException {
        site.run("--language", "fr");
        Document index = site.page("index.html");
        assertThat(index.title()).isEqualTo("Postmortems");
        assertThat(index.select(".site-nav a").eachText())
                .containsExactly("Postmortems", "Mesures en cours", "Statistiques", "Flux Atom");
        assertThat(index.selectFirst("#count").attr("data-found")).isEqualTo("Postmortems trouvés\u00a0: {0} sur 2");
        assertThat(index.select("form label").eachText().get(0)).isEqualTo("Mots");
        assertThat(site.page("statistics.html").text())
                .contains("Mesures terminées : 0 sur 2, 0\u202f% (confiance à 95\u202f% : de 0\u202f% à 66\u202f%)");
        assertThat(site.page("reports/2025-disk.html").select("h2").eachText()).contains("Résumé de l’incident");
    }

    @Test
    void showsArabicDates() throws IOException {
        site.run("--language", "ar");
        assertThat(site.page("measures.html").select(".count").text())
                .isEqualTo("الإجراءات المفتوحة بتاريخ 2025/04/11: 2. المتأخرة: 1.");
        assertThat(site.page("index.html").select("time").eachText()).containsExactly("2025/03/01", "2024/05/01");
        assertThat(site.page("index.html").select("time").eachAttr("datetime"))
                .containsExactly("2025-03-01", "2024-05-01");
        assertThat(site.page("index.html").select("#count").text()).isEqualTo("تقريران");
    }

    @Test
    void aTitleIsNotTranslated() throws IOException {
        site.run("--language", "de", "--title", "Incidents");
        assertThat(site.page("index.html").title()).isEqualTo("Incidents");
        assertThat(site.page("measures.html").title()).isEqualTo("Offene Maßnahmen – Incidents");
    }

    @Test
    void theRedactionHasTheLanguageOfTheSite() throws IOException {
        Path document = site.incidents().resolve("2025-disk.json");
        Files.writeString(
                document,
                Files.readString(document).replace("\"due\":\"2099", "\"owner\":\"Grace Hopper\",\"due\":\"2099"));
        CommandRun run = site.run("--public", "--language", "de", "--mask", "Falcon");
        assertThat(run.err()).isEmpty();
        assertThat(site.page("measures.html").select("h2").eachText()).contains("jemand aus dem Team");
    }

    @Test
    void rejectsAnUnknownLanguage() {
        CommandRun run = site.run("--language", "xx");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'xx' is not a supported language");
    }

    private static Set<String> uncounted(Properties words) {
        Set<String> keys = new TreeSet<>();
        words.stringPropertyNames().forEach(key -> keys.add(key.replaceFirst(CATEGORY, "")));
        return keys;
    }

    private static List<String> placeholders(Object words) {
        return PLACEHOLDER
                .matcher(words.toString())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties words(String suffix) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(FILE.formatted(suffix)))) {
            words.load(reader);
        }
        return words;
    }
}
