package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextUnescaperTest {

    private static String json(String text) {
        return TextUnescaper.json(MappedText.of(text)).toString();
    }

    private static String markup(String text) {
        return TextUnescaper.markup(MappedText.of(text), true).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\", "a&", "a#", "a%", "a*", "a`", "a~", "~a"})
    void recognizesTextThatMayContainEscapes(String text) {
        assertThat(TextUnescaper.mayContainEscapes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Nothing is escaped: neither here, nor there."})
    void recognizesTextWithoutEscapes(String text) {
        assertThat(TextUnescaper.mayContainEscapes(text)).isFalse();
    }

    @Test
    void unescapesJson() {
        assertThat(json("\\n\\r\\t\\b\\f\\\"\\\\\\/")).isEqualTo("\n\r\t\b\f\"\\/");
        assertThat(json("\\u0063\\u006F\\u006e\\u0000\\u0021")).isEqualTo("con\0!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\", "\\x\\a", "\\u", "\\u006", "\\uzzzz", "\\u00 63"})
    void keepsInvalidEscapesOfJson(String text) {
        assertThat(json(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\!\\~\\*\\_       | !~*_",
                "\\u0063\\u006fn    | con",
                "&lt;&gt;&amp;x     | <>&x",
                "&#97;&#x62;&#X63;  | abc",
                "#97;#98;           | ab",
                "&#1114111;x        | \uDBFF\uDFFFx",
                "%61%7f             | a\u007F",
                "%C2%AD%DF%BF       | \u00AD\u07FF",
                "%E0%B8%81          | \u0E01",
                "%F0%9D%90%9F       | \uD835\uDC1F",
                "%252525            | %25",
                "%25252541          | %41",
                "%2525              | %25",
                "%25zz              | %zz",
                "&amp;amp;amp;lt;   | &lt;",
                "&amp;ampx          | &ampx"
            })
    void unescapesMarkdownHtmlAndUris(String text, String unescaped) {
        assertThat(markup(text)).isEqualTo(unescaped);
    }

    @Test
    void unescapesAZeroByteOfAUri() {
        assertThat(markup("fal%00con")).isEqualTo("fal\0con");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\",
                "\\ ",
                "\\a\\Z\\9",
                "\\\u007F",
                "\\uzzzz",
                "&;",
                "&#;",
                "&#x;",
                "&#0;",
                "#;",
                "#0;",
                "&lt",
                "&unknown;",
                "&#1114112;",
                "%zz",
                "%80",
                "%C1%A1",
                "%C2%C2",
                "%F4%90%80%80"
            })
    void keepsInvalidEscapesOfMarkdownHtmlAndUris(String text) {
        assertThat(markup(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**fal**con `x` ~~y~~ | falcon x y",
                "*                    | ''",
                "* item               | * item",
                "a * b                | a * b",
                "a* b                 | a b"
            })
    void removesMarksOfEmphasisAndCodeButNotBullets(String text, String withoutMarks) {
        assertThat(TextUnescaper.markup(MappedText.of(text), false)).hasToString(withoutMarks);
        assertThat(markup(text)).isEqualTo(text);
    }
}
