package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchCharactersTest {

    private static final int FIRST_HANGUL_CONSONANT = 0x1100;

    @ParameterizedTest
    @ValueSource(ints = {0x1160, 0x1161, 0x11A8, 0x11FF})
    void doNotSeparateAHangulVowelOrFinalConsonantFromThePrecedingLetter(int character) {
        assertThat(SearchCharacters.isBoundary(FIRST_HANGUL_CONSONANT, character))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x115F, 0x1200})
    void separateOtherCharactersFromHangul(int character) {
        assertThat(SearchCharacters.isBoundary(FIRST_HANGUL_CONSONANT, character))
                .isTrue();
    }

    @Test
    void includeTheEndsOfRanges() {
        assertThat(List.of(0x1FFF, 0x2000, 0x2005, 0x200A, 0x200B))
                .filteredOn(SearchCharacters::isSpace)
                .containsExactly(0x2000, 0x2005, 0x200A);
        assertThat(List.of(0x2FF, 0x300, 0x320, 0x36F, 0x370))
                .filteredOn(SearchCharacters::isIgnored)
                .containsExactly(0x300, 0x320, 0x36F);
    }
}
