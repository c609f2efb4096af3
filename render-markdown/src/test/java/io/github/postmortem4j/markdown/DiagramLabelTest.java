package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A label of the diagram fits its box and is never cut within a combined character. */
class DiagramLabelTest {

    private static final String ZERO_WIDTH_JOINER = "\u200D";
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    private static String shown(String text) {
        Postmortem postmortem = Postmortem.builder()
                .timeline(Timeline.builder()
                        .addEntries(entry("10:00", EntryKind.STARTED).text(text).build())
                        .addEntries(entry("11:00", EntryKind.RESOLVED).build())
                        .build())
                .build();
        String before = "        : 10#58;00 🔥 Started – ";
        return RENDERER.render(postmortem)
                .lines()
                .filter(line -> line.startsWith(before))
                .map(line -> line.substring(before.length()))
                .findFirst()
                .orElse("");
    }

    private static TimelineEntry.Builder entry(String time, EntryKind kind) {
        return TimelineEntry.builder().at(SamplePostmortems.at(time)).kind(kind);
    }

    /** {@return words of nine letters, which are too short to be split, separated by spaces} */
    private static String words(int length) {
        return "abcdefghi ".repeat(length / 10 + 1).substring(0, length);
    }

    @Test
    void keepsNinetyCharactersAndCutsNinetyOne() {
        assertThat(shown(words(89) + "x")).isEqualTo(words(89) + "x");
        assertThat(shown(words(89) + "xy")).isEqualTo(words(79) + "…");
    }

    @Test
    void countsAnEmojiAsOneCharacter() {
        String ten = "🔥".repeat(9) + " ";
        assertThat(shown(ten.repeat(9).strip())).isEqualTo(ten.repeat(9).strip());
    }

    @Test
    void cutsALongTextAfterItsFirstSentence() {
        assertThat(shown("It went down. " + words(90))).isEqualTo("It went down.");
        assertThat(shown(words(88) + ". " + words(30))).isEqualTo(words(88) + ".");
    }

    @Test
    void cutsWithinASentenceThatIsTooLong() {
        assertThat(shown(words(89) + ". " + words(30))).isEqualTo(words(79) + "…");
        assertThat(shown(". " + words(100))).isEqualTo(". " + words(79) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " –", " -"})
    void cutsBehindTheLastClauseOfASentenceThatIsTooLong(String mark) {
        String start = "The database refused writes" + mark + " which stopped checkout";
        assertThat(shown(start + mark + " and nobody could pay for more than two hours on that day"))
                .isEqualTo(start + " …");
    }

    @Test
    void doesNotCutBehindAShortClause() {
        assertThat(shown("At noon, " + words(100))).isEqualTo("At noon, " + words(79) + "…");
    }

    @Test
    void cutsBetweenWordsUnlessAWordIsTooLong() {
        assertThat(shown(words(69) + " " + "x".repeat(40))).isEqualTo(words(69) + " " + "x".repeat(19) + "…");
        assertThat(shown(words(70) + "y " + "x".repeat(40))).isEqualTo(words(70) + "y…");
    }

    @Test
    void doesNotCutBetweenALetterAndItsMarks() {
        String accents = "e\u0301".repeat(60);
        assertThat(shown(accents).replace(" ", "")).isEqualTo("e\u0301".repeat(44) + "…");
    }

    @Test
    void doesNotCutWithinAJoinedEmoji() {
        String family = "👩" + ZERO_WIDTH_JOINER + "👧";
        String text = words(70) + "x".repeat(17) + family + "y".repeat(10);
        assertThat(shown(text)).isEqualTo(words(70) + "x".repeat(17) + "…");
    }

    @Test
    void keepsTheFirstOfATextOfMarks() {
        assertThat(shown("\u0301".repeat(91))).isEqualTo("\u0301…");
    }

    @Test
    void splitsAWordWiderThanItsBox() {
        assertThat(shown("a".repeat(20))).isEqualTo("a".repeat(20));
        assertThat(shown("a".repeat(45))).isEqualTo("a".repeat(20) + " " + "a".repeat(20) + " " + "a".repeat(5));
        assertThat(shown("bb " + "a".repeat(20))).isEqualTo("bb " + "a".repeat(20));
    }

    @Test
    void doesNotSplitAJoinedEmoji() {
        String family = "👩" + ZERO_WIDTH_JOINER + "👧";
        assertThat(shown("a".repeat(18) + family)).isEqualTo("a".repeat(18) + family);
    }

    static IntStream wide() {
        return IntStream.of(
                0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0,
                0xFFE6, 0x1F300, 0x20000);
    }

    @ParameterizedTest
    @MethodSource("wide")
    void countsAWideCharacterAsTwoColumns(int wide) {
        String character = Character.toString(wide);
        assertThat(shown("a".repeat(18) + character)).isEqualTo("a".repeat(18) + character);
        assertThat(shown("a".repeat(19) + character)).isEqualTo("a".repeat(19) + " " + character);
    }

    static IntStream narrow() {
        return IntStream.of(
                0x10FF, 0x1160, 0x2E7F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE2F, 0xFE70, 0xFEFE, 0xFF61, 0xFFDF,
                0xFFE7, 0x1F2FF, 0x2FF, 0x370, 0x64A, 0x660, 0xFDFF, 0xFE10);
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void countsOtherCharactersAsOneColumn(int narrow) {
        String character = Character.toString(narrow);
        assertThat(shown("a".repeat(19) + character)).isEqualTo("a".repeat(19) + character);
        assertThat(shown("a".repeat(20) + character)).isEqualTo("a".repeat(20) + " " + character);
    }

    static IntStream marks() {
        return IntStream.of(0x300, 0x36F, 0x64B, 0x65F, 0x200C, 0x200D, 0xFE00, 0xFE0F, 0x1F3FB, 0x1F3FF);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void countsAMarkAsNoColumn(int mark) {
        String character = Character.toString(mark);
        assertThat(shown("a".repeat(20) + character)).isEqualTo("a".repeat(20) + character);
    }

    static Stream<String> signs() {
        return Stream.of("#", ";", ":", "%", "&", "<", ">", "=", "`", "\"", "{", "}", "\\", "\uFB02", "\u00B6");
    }

    @ParameterizedTest
    @MethodSource("signs")
    void writesMermaidSyntaxAsCharacterNumbers(String sign) {
        assertThat(shown("a" + sign + "b")).isEqualTo("a#" + sign.codePointAt(0) + ";b");
    }

    @ParameterizedTest
    @CsvSource({"' a  b ', a b", "'', ''"})
    void collapsesWhiteSpace(String text, String label) {
        assertThat(shown(text)).isEqualTo(label);
    }
}
