package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfWidthTest {

    @Test
    void replacesFullWidthCharacters() {
        assertThat(HalfWidth.of("影響：５０％　（約）！～")).isEqualTo("影響:50% (約)!~");
    }

    @Test
    void keepsTextsWithoutFullWidthCharacters() {
        String text = "影響: 50 %、約";
        assertThat(HalfWidth.of(text)).isSameAs(text);
        assertThat(HalfWidth.of("\uFF00\uFF5F！")).isEqualTo("\uFF00\uFF5F!");
    }
}
