package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Separators within a text are written as entities where they could be taken for separators. */
class SeparatorEscapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bob · Eve|Bob &#183; Eve",
                "Doe, Jane; CTO|Doe&#44; Jane&#59; CTO",
                "·|&#183;",
                "a,, b|a&#44;&#44; b",
                "a,b·c|a,b·c",
                "a (b|a (b"
            })
    void areWrittenAsEntities(String text, String written) {
        StringBuilder out = new StringBuilder("- ");
        out.append(SeparatorEscape.mask(text, "·,;"));
        SeparatorEscape.writeMasked("·,;", out, 2);
        assertThat(out).hasToString("- " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bob · Eve", "a, b; c (d", "plain", ""})
    void areRestored(String text) {
        assertThat(SeparatorEscape.restore(SeparatorEscape.mask(text, "·,;("))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"&#183;, ·", "&#44;, ','", "&#59;, ;", "&#1548;, \u060C", "&#1563;, \u061B", "&#40;, ("})
    void areRecognizedByTheirEntity(String entity, char separator) {
        assertThat(SeparatorEscape.separatorOf(entity)).isEqualTo(separator);
    }

    @Test
    void areNotRecognizedByOtherEntities() {
        assertThat(SeparatorEscape.separatorOf("&amp;")).isEqualTo('\0');
        assertThat(SeparatorEscape.separatorOf("&#65;")).isEqualTo('\0');
    }

    @Test
    void areMaskedByAnotherCharacter() {
        assertThat(SeparatorEscape.maskAll("··")).doesNotContain("·").hasSize(2);
    }
}
