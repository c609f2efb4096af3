package io.github.postmortem4j.html.internal.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "aa, 12.4",
        "AM, 15.6",
        "mw%, 23.4",
        "il.:, 16",
        "日本, 21",
        "\u1100, 10.5",
        "\u0fff, 6.2",
        "\u2026, 6.2",
        "\u22ef, 10.5",
        "🔥, 10.5"
    })
    void estimatesTheWidthByKindsOfCharacters(String text, double width) {
        assertThat(TextWidth.of(text, 10)).isCloseTo(width, within(1e-9));
        assertThat(TextWidth.ofBold(text, 20)).isCloseTo(width * 2.3, within(1e-9));
    }
}
