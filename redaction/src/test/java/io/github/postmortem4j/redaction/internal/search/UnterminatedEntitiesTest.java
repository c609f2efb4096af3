package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnterminatedEntitiesTest {

    private static MappedText decoded(String text) {
        return UnterminatedEntities.decode(MappedText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&eacute&uuml   | \u00E9\u00FC",
                "&notit         | \u00ACit",
                "&#233x&#x4A    | \u00E9xJ",
                "&#X4a &#65     | J A",
                "&lt            | <",
                "&#1114111      | \uDBFF\uDFFF"
            })
    void decodesEntitiesWithoutSemicolon(String text, String expected) {
        assertThat(decoded(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&eacute;",
                "&#233;",
                "&#x4A;",
                "&",
                "&#",
                "&#x",
                "&#0",
                "&#1114112",
                "&#z",
                "&a",
                "&unknown",
                "& amp",
                "&Copf",
                "&hellip",
                "amp"
            })
    void keepsOtherText(String text) {
        assertThat(decoded(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"a&eacuteb, 1, 1, 8", "a&#233b, 1, 1, 6", "a&#233b, 2, 6, 7", "ab, 1, 1, 2"})
    void mapsEachCharacterToItsOrigin(String text, int index, int start, int end) {
        MappedText mapped = decoded(text);
        assertThat(mapped.start(index)).isEqualTo(start);
        assertThat(mapped.end(index)).isEqualTo(end);
    }
}
