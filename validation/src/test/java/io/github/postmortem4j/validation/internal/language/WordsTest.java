package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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

    @ParameterizedTest
    @CsvFileSource(resources = "/language/words.csv", delimiter = '|', quoteCharacter = '`')
    void countsComparablyInEveryScript(int expected, String text) {
        assertThat(Words.count(text)).isEqualTo(expected);
    }

    @Test
    void doesNotCountCodeBlocks() {
        assertThat(Words.count("Two words\n```log\nmany many words\n```\nand three more"))
                .isEqualTo(5);
        assertThat(Words.count("Two words\n~~~~\nmany\n~~~\n```\nwords\n~~~~\nand three more"))
                .isEqualTo(5);
        assertThat(Words.count("Two words:\n\n    kubectl get pods\n\n    kubectl logs\n\nand three more"))
                .isEqualTo(5);
        assertThat(Words.count("Two words\n```\nan open fence")).isEqualTo(2);
    }

    @Test
    void countsWhatOnlyLooksLikeACodeBlock() {
        assertThat(Words.count("Run `nginx -t` now")).isEqualTo(4);
        assertThat(Words.count("- a task\n\n    and its second paragraph")).isEqualTo(6);
        assertThat(Words.count("A line\n    and its continuation")).isEqualTo(5);
        assertThat(Words.count("```one line``` of code")).isEqualTo(4);
    }

    /** Letters, digits and marks of several kinds and scripts with spaces, including combining marks. */
    private static final int[] CHARACTERS =
            "aZ9 0., ;:!?)('-\"$%#&_/\u00A0\u0301\u200D\u00ADа한\u2019€\u2014é\u0661😀   ab"
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

    @Test
    void countsNoFurtherThanNecessary() {
        String text = "A node didn't answer, two-step login (again) failed: 漢字仮名交じり文 😀";
        int count = Words.count(text);

        for (int min = 0; min < 2 * count; min++) {
            assertThat(Words.areAtLeast(min, text)).describedAs("%d", min).isEqualTo(count >= min);
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
