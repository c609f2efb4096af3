package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarkTest {

    private static final String LINE = "[//]: # (postmortem4j 1 google-sre pt 0123abcd)";
    private static final PageMark MARK = new PageMark(1, "google-sre", "pt", "0123abcd");

    private static String checksum(String... pieces) {
        PageMark.Checksum checksum = new PageMark.Checksum();
        List.of(pieces).forEach(piece -> checksum.add(piece, 0));
        return checksum.toString();
    }

    @Test
    void isALinkReferenceDefinition() {
        assertThat(MARK.line()).isEqualTo(LINE);
    }

    @Test
    void isFoundAnywhereInAPage() {
        assertThat(PageMark.in(List.of("# t", "", LINE))).isEqualTo(MARK);
        assertThat(PageMark.in(List.of(LINE + "  ", "# t"))).isEqualTo(MARK);
        assertThat(PageMark.in(List.of("# t", LINE, LINE.replace("google-sre", "spec"))))
                .isEqualTo(new PageMark(1, "spec", "pt", "0123abcd"));
        assertThat(PageMark.in(List.of())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " [//]: # (postmortem4j 1 spec en 0123abcd)",
                "[//]: # (postmortem4j 2 spec en 0123abcd)",
                "[//]: # (postmortem4j 0 spec en 0123abcd)",
                "[//]: # (postmortem4j 1 spec en 0123ABCD)",
                "[//]: # (postmortem4j 1 spec en 0123abc)",
                "[//]: # (postmortem4j 1 spec en 0123abcd) x",
                "[//]: # (postmortem4j 1 spec 0123abcd)",
                "[//]: # (a comment)",
                "[//]: #",
                "<!-- postmortem4j 1 spec en 0123abcd -->",
                ""
            })
    void isNotFoundInOtherLines(String line) {
        assertThat(PageMark.in(List.of("# t", line))).isNull();
    }

    @Test
    void matchesItsPageWithOtherWhiteSpace() {
        PageMark mark = new PageMark(1, "spec", "en", checksum("# t\n\n- a", " b\n"));

        assertThat(mark.isOf(List.of("# t", "", "- a b", "", mark.line()))).isTrue();
        assertThat(mark.isOf(List.of("# t ", "-  a b\r", mark.line() + " "))).isTrue();
    }

    @Test
    void doesNotMatchAnEditedPage() {
        PageMark mark = new PageMark(1, "spec", "en", checksum("# t\n\n- a b\n"));

        assertThat(mark.isOf(List.of("# t", "", "- a c", mark.line()))).isFalse();
        assertThat(mark.isOf(List.of("# t", "", "- a b", mark.line(), "more"))).isFalse();
        assertThat(mark.isOf(List.of("# t", "", mark.line()))).isFalse();
    }

    @Test
    void hasAChecksumOfEightDigitsForAnyText() {
        assertThat(List.of(checksum(), checksum("a"), checksum("b"), checksum("ab"), checksum("ba"), checksum("é😀")))
                .doesNotHaveDuplicates()
                .allMatch(sum -> sum.matches("[0-9a-f]{8}"));
        assertThat(checksum("a", "b")).isEqualTo(checksum("ab"));
    }
}
