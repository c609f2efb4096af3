package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinePrefixTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ada called|",
                "🔥 Ada called|🔥 ",
                "⚠️ ✅ Ada called|⚠️ ✅ ",
                ":fire: Ada called|:fire: ",
                ":+1::white_check-mark: Ada called|:+1::white_check-mark: ",
                ":fire Ada called|",
                ": Ada called|",
                ":10:30: Ada called|",
                "• Ada called|• ",
                "* Ada called|* ",
                "- Ada called|- ",
                "– Ada called|– ",
                "-5 nodes|",
                "a - b|",
                "- - Ada|- ",
                "日本|",
                "-|",
                ":|"
            })
    void endsWhereTheWordsBegin(String text, String prefix) {
        assertThat(LinePrefix.end(text)).isEqualTo(prefix == null ? 0 : prefix.length());
    }

    @Test
    void mayBeAllOfALine() {
        assertThat(LinePrefix.end("🔥")).isEqualTo("🔥".length());
        assertThat(LinePrefix.end("")).isZero();
        assertThat(LinePrefix.end(":" + "a".repeat(39) + ": x")).isEqualTo(42);
        assertThat(LinePrefix.end(":" + "a".repeat(40) + ": x")).isEqualTo(43);
        assertThat(LinePrefix.end(":" + "a".repeat(41) + ": x")).isZero();
    }
}
