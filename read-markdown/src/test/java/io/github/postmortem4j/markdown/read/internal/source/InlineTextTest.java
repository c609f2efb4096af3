package io.github.postmortem4j.markdown.read.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.internal.format.SeparatorMask;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTextTest {

    private static MarkdownLine line(String markdown) {
        return MarkdownSourceReader.read(markdown).lines().get(0);
    }

    private static InlineText text(String markdown) {
        return line(markdown).text();
    }

    @Test
    void isSplitAtSeparatorsThatAreNotPartOfAText() {
        InlineText text = text("a &#183; b · `c · d` · [e · f](u) · *g* · ");
        assertThat(text.split(" · ")).extracting(InlineText::text).containsExactly("a · b", "c · d", "e · f", "g ·");
        assertThat(text("a, b,, c").split(", ")).extracting(InlineText::text).containsExactly("a", "b,", "c");
        assertThat(text("a, **b**").split(", ").get(1).isAll(Mark.STRONG)).isTrue();
    }

    @Test
    void masksSeparatorsThatArePartOfAText() {
        String masked = SeparatorMask.mask(",");
        assertThat(text("a, b&#44; `c,` [d,](u)").masked()).isEqualTo("a, b" + masked + " c" + masked + " d" + masked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"0||ab c d", "1|a|b c d", "2|ab| c d", "3|ab |c d", "4|ab c| d", "6|ab c d|"})
    void isCutAtAnyCharacter(int at, String head, String rest) {
        InlineText text = text("a**b** *c* d");
        assertThat(text.to(at).text()).isEqualTo(head == null ? "" : head);
        assertThat(text.from(at).text()).isEqualTo(rest == null ? "" : rest);
        assertThat(text.to(at).plus(text.from(at)).text()).isEqualTo(text.text());
        assertThat(text.to(at).runs()).noneMatch(run -> run.text().isEmpty());
        assertThat(text.from(at).runs()).noneMatch(run -> run.text().isEmpty());
    }

    @Test
    void isStrippedAtItsStart() {
        assertThat(text("a b").from(1).stripLeading().text()).isEqualTo("b");
        assertThat(InlineText.plain("a").stripLeading().text()).isEqualTo("a");
    }

    @Test
    void knowsTheMarksOfItsStart() {
        assertThat(text("**a** b").markedPrefix(Mark.STRONG)).isEqualTo(1);
        assertThat(text("**a** **b** c").markedPrefix(Mark.STRONG)).isEqualTo(3);
        assertThat(text("a **b**").markedPrefix(Mark.STRONG)).isZero();
        assertThat(text("`a` b").markedPrefix(Mark.STRONG)).isZero();
    }

    @Test
    void knowsWhetherAllOfItHasAMark() {
        assertThat(text("*a* *b*").isAll(Mark.EMPHASIS)).isTrue();
        assertThat(text("*a* b").isAll(Mark.EMPHASIS)).isFalse();
        assertThat(InlineText.EMPTY.isAll(Mark.EMPHASIS)).isFalse();
        assertThat(InlineText.plain(" ").isAll(Mark.EMPHASIS)).isFalse();
    }

    @Test
    void knowsItsLinksAndImages() {
        assertThat(text("[a](u) [b](v)").isLinks()).isTrue();
        assertThat(text("[a](u) b").isLinks()).isFalse();
        assertThat(InlineText.EMPTY.isLinks()).isFalse();
        assertThat(text("[a](u) ![b](v) c").links()).extracting(TextRun::uri).containsExactly("u");
        assertThat(text("[a](u) ![b](v) c").images()).extracting(TextRun::uri).containsExactly("v");
        assertThat(text("[a](u)").isLink()).isTrue();
        assertThat(text("[a](u) b").isLink()).isFalse();
        assertThat(text("![a](u)").isLink()).isFalse();
        assertThat(text("a").isLink()).isFalse();
    }

    @Test
    void isBlankWithoutWords() {
        assertThat(InlineText.EMPTY.isBlank()).isTrue();
        assertThat(InlineText.plain(" \t").isBlank()).isTrue();
        assertThat(text("a").isBlank()).isFalse();
        assertThat(InlineText.plain("").runs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://a.example/x>",
                "[https://a.example/%C3%A9](https://a.example/é)",
                "[https://a.example/é](https://a.example/%C3%A9)",
                "[https://a.example/%zz%4](https://a.example/%zz%4)",
                "[ops@a.example](mailto:ops@a.example)",
                "[www.a.example](http://www.a.example)"
            })
    void isALinkThatShowsItsAddress(String markdown) {
        assertThat(text(markdown).runs().get(0).showsItsAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://a.example/x)",
                "![https://a.example/x](https://a.example/x)",
                "https://a.example/x",
                "[https://a.example/%41](https://a.example/B)",
                "[https://a.example/%2](https://a.example/2)",
                "[a.example](mailto:b.example)",
                "[www.a](u)"
            })
    void isNotALinkThatShowsItsAddress(String markdown) {
        assertThat(text(markdown).runs().get(0).showsItsAddress()).isFalse();
    }

    @Test
    void belongsToALineWithAPlaceInItsList() {
        List<MarkdownLine> lines = MarkdownSourceReader.read("# A\n\ntext\n\n- a\nlazy\n  more\n\n  second")
                .lines();
        assertThat(lines).extracting(MarkdownLine::isInList).containsExactly(false, false, true, true, true, true);
        assertThat(lines).extracting(MarkdownLine::isLazy).containsExactly(false, false, false, true, false, false);
        assertThat(line("- abc").from(2).column()).isEqualTo(5);
    }
}
