package io.github.postmortem4j.markdown.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownBufferTest {

    @Test
    void gathersTextsOfEveryKindInOrder() {
        MarkdownBuffer out = new MarkdownBuffer(1);
        out.append("ab").append((CharSequence) "cd").append((CharSequence) new StringBuilder("ef"));
        out.append("-ghi-", 1, 3).append(new StringBuilder("-jkl-"), 1, 3).append('m');
        out.appendTwoDigits(7);
        assertThat(out).hasToString("abcdefghjkm07");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 100})
    void growsToHoldWhateverComes(int more) {
        MarkdownBuffer out = new MarkdownBuffer(2).append("ab");
        assertThat(out.append("x".repeat(more))).hasToString("ab" + "x".repeat(more));
    }

    @Test
    void isEmptyOnceItHasHandedOverWhatItHeld() throws IOException {
        StringBuilder target = new StringBuilder();
        MarkdownBuffer out = new MarkdownBuffer().append("a");
        out.moveTo(target);
        out.append("b").moveTo(target);
        out.moveTo(target);
        assertThat(target).hasToString("ab");
    }
}
