package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "  Root Cause & Resolution: |root cause resolution",
                "Élodie's Straße|elodie s strasse",
                "é|e",
                "ÀÉÎ|aei",
                "(…)|''",
                "タイムライン|タイムライン",
                "𝔘sers|𝔘sers"
            })
    void removesCaseAccentsAndPunctuation(String text, String words) {
        assertThat(WordFolding.words(text)).isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFD));
    }
}
