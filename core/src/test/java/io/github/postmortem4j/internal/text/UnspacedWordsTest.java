package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnspacedWordsTest {

    @ParameterizedTest
    @CsvSource({
        "未定, 未|定",
        "db障害, db|障|害",
        "障害db, 障|害|db",
        "api層2号, api|層|2|号",
        "ひらカナ, ひ|ら|カ|ナ",
        "one未two, one|未|two",
        "𠮷𠮷野, 𠮷|𠮷|野",
        "x𠮷y, x|𠮷|y"
    })
    void splitsChineseAndJapaneseIntoCharacters(String word, String characters) {
        assertThat(UnspacedWords.isUnspaced(word)).isTrue();
        assertThat(UnspacedWords.split(List.of(word))).isEqualTo(List.of(characters.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "word", "größe", "пример", "한국어", "हनद", "ทดสอบ", "😀", "２０"})
    void keepsWordsOfOtherScripts(String word) {
        List<String> words = List.of(word, "next");

        assertThat(UnspacedWords.isUnspaced(word)).isFalse();
        assertThat(UnspacedWords.split(words)).isSameAs(words);
    }

    @Test
    void keepsTheOrderOfWords() {
        assertThat(UnspacedWords.split(List.of("first", "未定", "last"))).containsExactly("first", "未", "定", "last");
    }
}
