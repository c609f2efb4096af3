package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    /** Covers a ligature of four words, a spacing accent, and controls. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\uFDFA              | صلى الله عليه وسلم",
                "a\u00A8b            | a b",
                "a \u00A8b           | a b",
                "a\u00A8 b           | a b",
                "Fal\u0001con\u001F! | falcon!",
                "Fal\u007Fcon        | falcon",
                "a\u00B4s a`s a\u2032s  | a's a's a's",
                "\u0664\u066712       | 4712",
                "S\u00F8ren \u0141ukasz \u00C6 | soren lukasz ae",
                "a\u2800b            | a b",
                "~FALCON~            | ~falcon~"
            })
    void normalizesText(String text, String normalized) {
        assertThat(TextNormalizer.normalize(text)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M\u00FCller    | Mueller",
                "\u00D6de\u00E5      | Oedeaa",
                "Mu\u0308ller    | Mueller",
                "Jos\u00E9       | "
            })
    void spellsUmlautsWithTwoLetters(String text, String spelling) {
        List<String> expected = spelling == null ? List.of(text) : List.of(text, spelling);
        assertThat(TextNormalizer.spellings(text)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234,567 | 1234567",
                "12,34,567 | 1234567",
                "1.234     | 1234",
                "1'234 1_234 1 234 | 1234 1234 1234",
                "12,34     | 12,34",
                "1,2345    | 1,2345",
                ",123      | ,123",
                "1,23      | 1,23"
            })
    void removesTheSeparatorsOfGroups(String text, String ungrouped) {
        assertThat(TextNormalizer.ungroupDigits(MappedText.of(text))).hasToString(ungrouped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a-b | a b", "a_.+-b | a b", "a \u2010 b | a b", "-a- | ' a '", "a:b | a:b"})
    void separatesWordsByOneSpace(String text, String words) {
        assertThat(TextNormalizer.separateWords(MappedText.of(text))).hasToString(words);
    }
}
