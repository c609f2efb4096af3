package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumerationFormatTest {

    private static List<String> list(String bars) {
        return bars.isEmpty() ? List.of() : List.of(bars.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    en; ''          ; false
                    en; a           ; false
                    en; a|b         ; false
                    en; 'a, b'      ; false
                    en; 'a,b|c'     ; true
                    en; 'a|b, c'    ; true
                    en; a|b\u060C   ; false
                    ar; a|b\u060C   ; true
                    ar; 'a|b, c'    ; false
                    fr; 'a|b, c'    ; true""")
    void usesSemicolonsWhereATextHasAComma(String language, String texts, boolean semicolon) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));

        assertThat(EnumerationFormat.separator(list(texts), labels))
                .isEqualTo(labels.get(semicolon ? "enumeration.semicolon" : "enumeration.comma"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    en! ', '! ',;'
                    en! '; '! ;
                    ar! '\u060C '! '\u060C\u061B'
                    ar! '\u061B '! '\u061B'
                    fr! ', '! ',;'""")
    void escapesTheSeparatorsThatCouldBeMistaken(String language, String separator, String ambiguous) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));

        assertThat(EnumerationFormat.ambiguous(separator, labels)).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    en! ''          ! ''
                    en! a           ! a
                    en! 'a, b'      ! a|b
                    en! 'a,b'       ! 'a,b'
                    en! 'a, b; c'   ! 'a, b|c'
                    en! ', a, , b, '! a|b
                    en! '; a; b; '  ! a|b
                    en! '  a ,  b'  ! a|b
                    ar! 'a\u060C b' ! a|b
                    ar! 'a, b'      ! 'a, b'
                    ar! 'a\u060C b\u061B c'! a\u060C b|c
                    fr! 'a, b\u202F; c'! 'a, b|c'""")
    void splitsAnEnumeration(String language, String enumeration, String texts) {
        assertThat(EnumerationFormat.split(enumeration, Labels.of(Locale.forLanguageTag(language))))
                .isEqualTo(list(texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void splitsWhatItJoined(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        for (List<String> texts : List.of(List.of("a"), List.of("a", "b", "c"), List.of("a, b", "c\u060C d", "e"))) {
            String separator = EnumerationFormat.separator(texts, labels);

            assertThat(EnumerationFormat.split(String.join(separator, texts), labels))
                    .isEqualTo(texts);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "a; b", "a;", ","})
    void restoresSeparatorsWithinATextAfterSplitting(String text) {
        Labels labels = Labels.of(Locale.ENGLISH);
        String masked = SeparatorMask.mask(text);

        assertThat(EnumerationFormat.split(masked + ", z", labels)).containsExactly(text, "z");
        assertThat(EnumerationFormat.split(masked + ", z", ", ")).containsExactly(masked, "z");
    }
}
