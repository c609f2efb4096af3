package io.github.postmortem4j.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static Stream<Arguments> lines() {
        return Stream.of(
                arguments("", ""),
                arguments(" ", ""),
                arguments("\u200B", ""),
                arguments("a", "a"),
                arguments("a b", "a b"),
                arguments("!~", "!~"),
                arguments(" a", "a"),
                arguments("a ", "a"),
                arguments("a  b", "a b"),
                arguments("a\tb", "a b"),
                arguments("a\n\n b", "a b"),
                arguments("a\u2029b", "a b"),
                // A single no-break space keeps words on one line on purpose.
                arguments("a\u00A0b", "a\u00A0b"),
                arguments("5\u202F%", "5\u202F%"),
                arguments("a\u00A0\u00A0b", "a b"),
                arguments("a \u00A0b", "a b"),
                arguments("\u00A0a\u00A0", "a"),
                arguments("a\u3000b", "a b"),
                arguments("a\u200Bb", "ab"),
                arguments("a \u200B b", "a b"),
                arguments("\u200B a", "a"),
                arguments("\u0007a\u007F", "a"),
                arguments("a\0b", "a\uFFFDb"),
                arguments("\uD800a", "\uFFFDa"),
                arguments("a\uFDD0", "a\uFFFD"),
                arguments("\uD83D\uDE00 \u00E9", "\uD83D\uDE00 \u00E9"),
                arguments("\uD83D\uDE00  \uD83D\uDE00", "\uD83D\uDE00 \uD83D\uDE00"),
                arguments("\uD83D\uDC69\u200D\uD83D\uDC67", "\uD83D\uDC69\u200D\uD83D\uDC67"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void normalizesATextToOneLine(String text, String line) {
        assertThat(PlainText.line(text)).isEqualTo(line);
        assertThat(PlainText.line(line)).isEqualTo(line);
        assertThat(PlainText.isBlank(text)).isEqualTo(line.isEmpty());
    }

    private static Stream<Arguments> paragraphs() {
        return Stream.of(
                arguments("", List.of()),
                arguments(" \n\n ", List.of()),
                arguments("a", List.of("a")),
                arguments("a b", List.of("a b")),
                arguments("a\nb", List.of("a b")),
                arguments("a\n\nb", List.of("a", "b")),
                arguments("a\n \n\nb\n\n", List.of("a", "b")),
                arguments("\n\na", List.of("a")),
                arguments("a\r\nb", List.of("a b")),
                arguments("a\r\n\r\nb", List.of("a", "b")),
                arguments("a\r\rb", List.of("a", "b")),
                arguments("a\n\rb", List.of("a", "b")),
                arguments("a\r", List.of("a")),
                arguments("a\u000B\u000Cb", List.of("a", "b")),
                arguments("a\u0085\u2028b", List.of("a", "b")),
                arguments("a\u2028b", List.of("a b")),
                arguments("a\u2029b", List.of("a", "b")),
                arguments("a\tb  c", List.of("a b c")),
                arguments("a\n\u200B\nb", List.of("a", "b")),
                arguments("a\n\nb c\n\nd\u00A0e", List.of("a", "b c", "d\u00A0e")));
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void splitsATextIntoParagraphs(String text, List<String> paragraphs) {
        assertThat(PlainText.paragraphs(text)).isEqualTo(paragraphs);
    }

    @Test
    void dropsTextsThatShowNothing() {
        assertThat(PlainText.lines(List.of("", " a ", "\u200B", "b\nc"))).containsExactly("a", "b c");
        assertThat(PlainText.areBlank(List.of("", " ", "\u200B\n"))).isTrue();
        assertThat(PlainText.areBlank(List.of("", "a"))).isFalse();
        assertThat(PlainText.areBlank(List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " a", "\u200Ba", "\0", "\uD83D\uDE00", "\u200B\uD83D\uDE00", "\uDC00"})
    void isNotBlankIfItShowsSomething(String text) {
        assertThat(PlainText.isBlank(text)).isFalse();
    }

    private static Stream<Arguments> stripped() {
        return Stream.of(
                arguments("", ""),
                arguments(" \t\n", ""),
                arguments("a", "a"),
                arguments(" a b ", "a b"),
                arguments("\u00A0\u202Fa\u3000", "a"),
                arguments("\u200B a", "\u200B a"));
    }

    @ParameterizedTest
    @MethodSource("stripped")
    void stripsSpacesAtEitherEnd(String text, String stripped) {
        assertThat(PlainText.strip(text)).isEqualTo(stripped);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',false,false",
                "a,false,false",
                " a,true,false",
                "a ,false,true",
                "\u00A0,true,true",
                "\u200B,false,false",
                "\u200B a,true,false",
                "a \u200B\u2060,false,true",
                "a b,false,false",
                "\uD83D\uDE00,false,false",
                "\uDB40\uDC41 a \uDB40\uDC41,true,true",
                " \uDB40\uDC41,true,true"
            })
    void looksForSpacesBehindInvisibleCharacters(String text, boolean first, boolean last) {
        assertThat(PlainText.startsWithSpace(text)).isEqualTo(first);
        assertThat(PlainText.endsWithSpace(text)).isEqualTo(last);
    }
}
