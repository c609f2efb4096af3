package io.github.postmortem4j.validation.internal.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das Zertifikat ist abgelaufen, und die Kunden konnten nicht bezahlen.
            fr | Le certificat a expiré et les clients ne pouvaient pas payer.
            es | El certificado caducó y los clientes no podían pagar con la aplicación.
            pt | O certificado expirou e os clientes não conseguiam pagar.
            """)
    void findsTheLanguageOfASentence(String language, String text) {
        assertThat(languageOf(text).codes()).containsExactly("en", language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The certificate expired and the customers could not pay.",
                "",
                "DNS",
                "证书过期，客户无法付款。",
                "Het certificaat is verlopen.",
                "We watched das Boot, which is a film."
            })
    void assumesEnglishIfUnsure(String text) {
        assertThat(languageOf(text)).isEqualTo(DocumentLanguage.ENGLISH);
    }

    @Test
    void countsTheWordsOfAllTexts() {
        assertThat(DocumentLanguage.of(List.of(CheckedText.of("Der Server"), CheckedText.of("Die Datenbank")))
                        .codes())
                .containsExactly("en", "de");
    }

    private static DocumentLanguage languageOf(String text) {
        return DocumentLanguage.of(List.of(CheckedText.of(text)));
    }
}
