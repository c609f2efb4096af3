package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages for authors of Markdown in all languages. */
class MarkdownMessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/ContributorValidationMessages.properties");
    private static final String MARKDOWN =
            "src/main/resources/io/github/postmortem4j/validation/internal/report/markdown_%s.properties";
    private static final Pattern LITERAL = Pattern.compile("`[^`]*`");
    private static final Pattern REASON = Pattern.compile("(`- \\w\\d: )[^`]*`");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void nameTheSameLabelsInEveryLanguage(String language) throws IOException {
        Properties english = load(Path.of(MARKDOWN.formatted("en")));
        Properties translated = load(Path.of(MARKDOWN.formatted(language)));

        assertThat(translated.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        assertThat(translated)
                .allSatisfy((key, message) ->
                        assertThat(literals(message)).as(key.toString()).isEqualTo(literals(english.get(key))));
        assertThat(translated).allSatisfy((key, message) -> assertThat(message).isNotEqualTo(english.get(key)));
    }

    @Test
    void replaceMessagesThatExist() throws IOException {
        assertThat(load(MESSAGES).stringPropertyNames())
                .containsAll(load(Path.of(MARKDOWN.formatted("en"))).stringPropertyNames());
    }

    @Test
    void areUsedOnRequest() {
        assertThat(messages(PostmortemValidator.builder()))
                .contains("Timeline has no entry of kind DETECTED: say when the issue was detected");
        assertThat(messages(PostmortemValidator.builder().forMarkdown()))
                .contains("Timeline: does not say when it was detected; start an entry with"
                        + " `2026-03-14 09:20 UTC - Detected: …`");
        assertThat(messages(
                        PostmortemValidator.builder().language(Locale.GERMAN).forMarkdown()))
                .contains("Zeitverlauf: es fehlt, wann er erkannt wurde; einen Eintrag mit"
                        + " `2026-03-14 09:20 UTC - Detected: …` beginnen");
    }

    private static List<String> messages(PostmortemValidator.Builder validator) {
        return validator.build().validate(Postmortem.builder().build()).getFindings().stream()
                .map(Finding::getMessage)
                .toList();
    }

    private static List<String> literals(Object message) {
        return LITERAL.matcher(REASON.matcher(message.toString()).replaceAll("$1`"))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }
}
