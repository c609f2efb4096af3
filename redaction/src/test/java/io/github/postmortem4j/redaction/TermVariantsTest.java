package io.github.postmortem4j.redaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms and names in the variants that people, programs and attackers write. */
class TermVariantsTest {

    private static final Pattern CODE_UNIT = Pattern.compile("(?<!\\\\)\\\\u(\\p{XDigit}{4})");

    private static final Postmortem NOBODY = Postmortem.builder().build();

    private final Redaction redaction = Redaction.builder()
            .mask("Project Falcon", "Contoso", "José Müller", "4711", "Office Depot", "O'Brien")
            .build();

    static Stream<String> visibleTerms() throws IOException {
        return lines("visible-terms.txt");
    }

    static Stream<String> noTerms() throws IOException {
        return lines("no-terms.txt");
    }

    static Stream<String> joinedNames() throws IOException {
        return lines("joined-names.txt");
    }

    private static Stream<String> lines(String resource) throws IOException {
        try (InputStream stream = Objects.requireNonNull(TermVariantsTest.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines().filter(line -> !line.startsWith("# ")).map(TermVariantsTest::unescaped).toList().stream();
        }
    }

    private static String unescaped(String line) {
        return CODE_UNIT
                .matcher(line)
                .replaceAll(unit ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(unit.group(1), 16))))
                .translateEscapes();
    }

    private static Postmortem titled(String title) {
        return Postmortem.builder().title(title).build();
    }

    @ParameterizedTest
    @MethodSource("visibleTerms")
    void redactsAndFindsATermThatAReaderSees(String text) {
        assertThat(redaction.leaksIn(NOBODY, text)).hasSize(1);
        String redacted = redaction.redact(titled(text)).getTitle();
        assertThat(redacted).contains("[redacted]");
        assertThat(redaction.leaksIn(NOBODY, redacted)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("noTerms")
    void findsNoTermThatAReaderDoesNotSee(String output) {
        assertThat(redaction.leaksIn(NOBODY, output)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("joinedNames")
    void findsEachOfSeveralNamesInAField(String field) {
        Postmortem original = Postmortem.builder()
                .addAuthors(field)
                .title("Grace Hopper and Ada Lovelace were quick.")
                .hook(hook -> hook.text("Hopper and Ada were quick; she, Lead, Jr and London."))
                .build();
        Redaction publication = Redaction.forPublic();

        Postmortem redacted = publication.redact(original);

        assertThat(Redaction.builder().build().redact(original).getTitle()).isEqualTo("Engineers were quick.");
        assertThat(redacted.getTitle()).isEqualTo("Engineers were quick.");
        assertThat(redacted.getHook().getText()).isEqualTo("Engineers were quick; she, Lead, Jr and London.");
        assertThat(redacted.getAuthors()).containsExactly("an engineer");
        assertThat(publication.leaksIn(original, "Grace Hopper")).contains("Grace Hopper");
        assertThat(publication.redact(redacted)).isEqualTo(redacted);
    }
}
