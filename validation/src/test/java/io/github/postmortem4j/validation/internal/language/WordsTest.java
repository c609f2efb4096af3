package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "0 | -- ... !",
                "1 | don't",
                "1 | two-step",
                "1 | db.example.com",
                "2 | 3,868 rules",
                "4 | The share was 82%.",
                "3 | naïve café Ünïcode",
                "1 | 100😀",
                "2 | один два",
            })
    void countsSegmentsWithALetterOrADigit(int expected, String text) {
        assertThat(Words.count(text)).isEqualTo(expected);
    }

    /** Letters, digits and marks of several kinds and scripts, including combining ones. */
    private static final int[] CHARACTERS =
            "aZ9 0., ;:!?)('-\"$%#&_/\n\t\u00A0\u0301\u200D\u00AD中あカกа\u2019€\u2014é\u0661😀   ab"
                    .codePoints()
                    .toArray();

    @Test
    void countsLikeTheBreakIteratorOfTheJdk() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        BreakIterator boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(14), 0, CHARACTERS.length)
                    .map(index -> CHARACTERS[index])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Words.count(text))
                    .describedAs("\"%s\", seed %d", text, seed)
                    .isEqualTo(countSegments(boundaries, text));
        }
    }

    private static int countSegments(BreakIterator boundaries, String text) {
        boundaries.setText(text);
        int count = 0;
        for (int start = 0, end = boundaries.next(); end != BreakIterator.DONE; start = end, end = boundaries.next()) {
            count += Words.containsLetterOrDigit(text, start, end) ? 1 : 0;
        }
        return count;
    }
}
