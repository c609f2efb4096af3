package io.github.postmortem4j.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordOutlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The disk was full.     | the  | full | 4 | false
            TBD                    | tbd  | tbd  | 1 | false
            – 42 –                 | 42   | 42   | 1 | false
            foo Foo FOO            | foo  | foo  | 3 | true
            foo bar foo            | foo  | foo  | 3 | false
            a b a b a b            | a    | b    | 6 | true
            """)
    void describesTheWords(String text, String first, String last, int count, boolean filler) {
        WordOutline words = Objects.requireNonNull(WordOutline.of(text));

        assertThat(words.first()).isEqualTo(first);
        assertThat(words.last()).isEqualTo(last);
        assertThat(words.count()).isEqualTo(count);
        assertThat(words.mayBeFiller()).isEqualTo(filler);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "…"})
    void findsNoWordInPunctuation(String text) {
        assertThat(Objects.requireNonNull(WordOutline.of(text)).count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"über", "a é", "不明", "e\u0301"})
    void leavesOtherLettersToTheFullAnalysis(String text) {
        assertThat(WordOutline.of(text)).isNull();
    }

    @Test
    void agreesWithTheWordsOfTheText() {
        String[] parts = {"a", "B", "the", "The", "7", " ", " ", " ", ", ", "–", "don't", "k8s", "_", "/"};
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            String text = random.ints(random.nextInt(30), 0, parts.length)
                    .mapToObj(index -> parts[index])
                    .collect(Collectors.joining());
            List<String> words = FoldedWords.of(text);
            WordOutline outline = Objects.requireNonNull(WordOutline.of(text));

            assertThat(outline.count())
                    .describedAs("\"%s\", seed %d", text, seed)
                    .isEqualTo(words.size());
            assertThat(outline.different()).isLessThanOrEqualTo(new HashSet<>(words).size());
            if (!words.isEmpty()) {
                assertThat(outline.first()).isEqualTo(words.get(0));
                assertThat(outline.last()).isEqualTo(words.get(words.size() - 1));
            }
            assertThat(outline.mayBeFiller() || !RepeatedWords.areFiller(words))
                    .describedAs("\"%s\", seed %d", text, seed)
                    .isTrue();
        }
    }
}
