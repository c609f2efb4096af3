package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/language/sentences.csv", delimiter = '|', quoteCharacter = '`')
    void countsSentencesAsAReaderDoes(int expected, String text) {
        assertThat(Sentences.count(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\u2028", "\u2029", "\t\n "})
    void doesNotEndASentenceAtALineBreak(String lineBreak) {
        assertThat(Sentences.count("The rule" + lineBreak + "Went live")).isEqualTo(1);
    }

    @Test
    void neverHasMoreSentencesThanMarksAllow() {
        String[] parts = {
            "a", "B", "1", " ", ".", "!", "?", "\n", "\t", "\u2029", "\"", "(", ")", "“", "”", "–", "…", "‽", "。", "！",
            "？", "．", "｡", "।", "॥", "؟", "é", "漢", ":", "e.g. ", "😀", "\uFFFF"
        };
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(14), 0, parts.length)
                    .mapToObj(index -> parts[index])
                    .collect(Collectors.joining());
            int count = Sentences.count(text);

            assertThat(Sentences.areIn(text))
                    .describedAs("\"%s\", seed %d", text, seed)
                    .isEqualTo(count > 0);
            assertThat(count < 2 || Sentences.mayExceed(count - 1, text))
                    .describedAs("\"%s\", seed %d", text, seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Version 1.5 of a.example.com failed", "One. Two", "It's – as we saw – “slow”. Really"})
    void seesByTheMarksThatATextIsShort(String text) {
        assertThat(Sentences.mayExceed(2, text)).isFalse();
    }

    @Test
    void ignoresCodeBlocks() {
        assertThat(Sentences.count("The log said:\n```\nA failed. B failed. C failed.\n```"))
                .isEqualTo(1);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"a. ", "A. ", "e.g. ", "1.", "\"", "。", "x", " ", "!A", "(A.) ", "a! ", "1. ", "x؟ "})
    void countsALongTextInLinearTime(String repeated) {
        String text = repeated.repeat(400_000 / repeated.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Sentences.count(text));
    }
}
