package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    private static final int FIRST_CONSONANT_OF_HANGUL = 0x1100;

    @ParameterizedTest
    @ValueSource(ints = {0x1160, 0x1161, 0x11A8, 0x11FF})
    void aVowelOrFinalConsonantOfHangulBelongsToTheLetterBefore(int character) {
        assertThat(Characters.isBoundary(FIRST_CONSONANT_OF_HANGUL, character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x115F, 0x1200})
    void anythingElseBeginsAWordAfterHangul(int character) {
        assertThat(Characters.isBoundary(FIRST_CONSONANT_OF_HANGUL, character)).isTrue();
    }

    @Test
    void rangesIncludeTheirEndsAndNothingBeside() {
        assertThat(List.of(0x1FFF, 0x2000, 0x2005, 0x200A, 0x200B))
                .filteredOn(Characters::isSpace)
                .containsExactly(0x2000, 0x2005, 0x200A);
        assertThat(List.of(0x2FF, 0x300, 0x320, 0x36F, 0x370))
                .filteredOn(Characters::isIgnored)
                .containsExactly(0x300, 0x320, 0x36F);
    }
}
