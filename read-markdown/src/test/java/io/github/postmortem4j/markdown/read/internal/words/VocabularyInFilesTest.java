package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of natural languages are in word files, one for each language, and not in code. */
class VocabularyInFilesTest {

    private static final Set<String> TOPICS = WordFile.topics("en").keySet();

    private static final Path CODE = Path.of("src/main/java/io/github/postmortem4j/markdown/read/internal");
    /** A collection whose first element is a word of at least three lowercase letters. */
    private static final Pattern WORDS_IN_CODE =
            Pattern.compile("\\b(?:Set|List|Map|Stream|Arrays)\\.(?:of|asList)\\(\\s*\"[^\"]*\\p{Ll}{3,}");

    private static final Pattern WORDS_TO_SPLIT = Pattern.compile("\"[\\p{Ll} ]+\"\\s*\\.split\\(");

    @Test
    void theHandwrittenReaderHasNoListsOfWords() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each ->
                            !each.startsWith(CODE.resolve("rendered")) && !each.startsWith(CODE.resolve("field")))
                    .toList()) {
                for (Pattern pattern : List.of(WORDS_IN_CODE, WORDS_TO_SPLIT)) {
                    Matcher words = pattern.matcher(Files.readString(file));
                    while (words.find()) {
                        found.add(file.getFileName() + ": " + words.group());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private static final Set<String> NAMES = Set.of(\"time\", \"date\");",
                "for (String each : List.of(\n    \"between \", \"at \")) {",
                "words(\"monday tuesday\".split(\" \"))"
            })
    void findsAListOfWords(String code) {
        boolean first = WORDS_IN_CODE.matcher(code).find();
        assertThat(first || WORDS_TO_SPLIT.matcher(code).find()).isTrue();
    }

    @Test
    void everyLanguageHasTheSameTopics() {
        assertThat(WordLists.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(WordFile.topics(language).keySet()).isEqualTo(TOPICS));
    }

    @Test
    void everyKeyIsOneThatEnglishHas() {
        for (String topic : TOPICS) {
            Set<String> known = keys("en", topic);
            for (String language : WordLists.LANGUAGES) {
                assertThat(known).as(language + "/" + topic).containsAll(keys(language, topic));
            }
        }
    }

    @Test
    void otherLanguagesHaveTheTopicsForLabelsOnly() {
        assertThat(WordLists.LABEL_LANGUAGES)
                .allSatisfy(language -> assertThat(WordFile.topics(language).keySet())
                        .isEqualTo(
                                TOPICS.stream().filter(WordLists::isForLabels).collect(Collectors.toSet())));
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> WordFile.read("en", "nonsense"))
                .hasMessage("word file en.txt has no section [nonsense]");
        assertThatThrownBy(() -> WordFile.read("tlh", "times")).hasMessage("word file tlh.txt is missing");
    }

    @Test
    void otherLanguagesHaveNamesOfSectionsAndColumnsThatEnglishHas() {
        for (String language : WordLists.LABEL_LANGUAGES) {
            assertThat(keys("en", "sections")).as(language).containsAll(keys(language, "sections"));
            assertThat(keys("en", "columns")).as(language).containsAll(keys(language, "columns"));
        }
    }

    private static Set<String> keys(String language, String topic) {
        return WordFile.read(language, topic).keySet();
    }
}
