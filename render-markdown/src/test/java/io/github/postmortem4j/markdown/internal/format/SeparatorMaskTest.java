package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Separators that are part of a text are hidden while the reader splits a page. */
class SeparatorMaskTest {

    private static final String ALL = "\u00B7,;\u060C\u061B(";

    @ParameterizedTest
    @ValueSource(strings = {"Bob · Eve", "a, b; c (d", "a\u060C b\u061B c", "plain", ""})
    void areRestored(String text) {
        assertThat(SeparatorMask.restore(SeparatorMask.mask(text))).isEqualTo(text);
    }

    @Test
    void areAllHidden() {
        assertThat(SeparatorMask.mask("x" + ALL + "y"))
                .hasSize(ALL.length() + 2)
                .startsWith("x")
                .endsWith("y")
                .doesNotContain(ALL.split(""));
    }

    @Test
    void areNotInventedWhereAPageHasTheSameCharacters() {
        String masked = SeparatorMask.mask(ALL);
        assertThat(SeparatorMask.restore(SeparatorMask.unmasked("\uFDCF" + masked + "\uFDD6")))
                .isEqualTo("\uFDCF" + "\uFFFD".repeat(ALL.length()) + "\uFDD6");
    }

    @ParameterizedTest
    @CsvSource({"&#183;, ·", "&#44;, ','", "&#59;, ;", "&#1548;, \u060C", "&#1563;, \u061B", "&#40;, ("})
    void areRecognizedByTheirEntity(String entity, char separator) {
        assertThat(SeparatorMask.separatorOf(entity)).isEqualTo(separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&amp;", "&#65;", "&#x2c;", ",", ""})
    void areNotRecognizedByOtherText(String text) {
        assertThat(SeparatorMask.separatorOf(text)).isEqualTo('\0');
    }
}
