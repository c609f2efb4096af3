package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Notes quote the text that they are about, on one line, and up to its sixtieth character. */
class QuotedTextTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    @Test
    void quotesAShortTextAsItIs() {
        assertThat(quoted("x".repeat(60))).isEqualTo("x".repeat(60));
    }

    @Test
    void cutsALongTextOff() {
        assertThat(quoted("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(quoted("x".repeat(59) + "🔥")).isEqualTo("x".repeat(59) + "…");
        assertThat(quoted("x".repeat(58) + "🔥")).isEqualTo("x".repeat(58) + "🔥");
    }

    @Test
    void quotesOneSpaceBetweenWords() {
        assertThat(quoted("soon \t after   lunch")).isEqualTo("soon after lunch");
    }

    private static String quoted(String time) {
        String message = READER.read("## Timeline\n\n| Time | Event |\n|---|---|\n| " + time + " | It stopped |\n")
                .getNotes()
                .get(0)
                .getMessage();
        return message.substring(1, message.indexOf("\" is not recognized as a time"));
    }
}
