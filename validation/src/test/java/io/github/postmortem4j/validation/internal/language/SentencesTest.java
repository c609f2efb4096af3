package io.github.postmortem4j.validation.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | ''",
                "0 | ... !!! --",
                "1 | no mark at the end",
                "2 | One. Two.",
                "3 | One! Two? Three",
                "1 | The share was 3.5 percent of 1,024.75.",
                "1 | db.Prod.example.COM refused 10.0.0.1:5432.",
                "2 | Version 1.2. It was late.",
                "1 | See e.g. The guide.",
                "1 | One replica, i.e. Two, was lost.",
                "1 | It began at 3 a.m. UTC and ended at 4 p.m. CET.",
                "2 | It began at 3 a.m. The team woke.",
                "2 | It was 3 a.m. A page went out.",
                "1 | It was 3 a.m. X",
                "1 | Old vs. New: No. 5 against No. Six.",
                "1 | The U.S. East region (approx. Half of it) was slow.",
                "1 | Dr. Who was paged.",
                "1 | Yahoo! was down.",
                "3 | \"Really?\" She asked. Yes.",
                "2 | 数据库停了。我们重启了它。",
                "2 | Wait... What happened",
            })
    void countsSentencesAsAReaderDoes(int expected, String text) {
        assertThat(Sentences.count(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\u2028", "\u2029", "\t\n "})
    void doesNotEndASentenceAtALineBreak(String lineBreak) {
        assertThat(Sentences.count("The rule" + lineBreak + "Went live")).isEqualTo(1);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"a. ", "A. ", "e.g. ", "1.", "\"", "。", "x", " ", "!A", "(A.) "})
    void countsALongTextInLinearTime(String repeated) {
        String text = repeated.repeat(400_000 / repeated.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> Sentences.count(text));
    }
}
