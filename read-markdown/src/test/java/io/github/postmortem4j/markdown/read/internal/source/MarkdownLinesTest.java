package io.github.postmortem4j.markdown.read.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lines of a document, and how they are grouped. */
class MarkdownLinesTest {

    /**
     * Each line with its kind, level and position. Formatted text is in braces, behind its marks. Lines of one block are
     * separated by a plus, blocks by a slash.
     */
    @TestFactory
    Stream<DynamicTest> readsADocumentAsLines() throws IOException {
        return TextTable.tests("lines.txt", document -> written(lines(document)));
    }

    /** What is left without withdrawn text, and the withdrawn text. */
    @TestFactory
    Stream<DynamicTest> withdrawsStruckText() throws IOException {
        return TextTable.tests("struck-text.txt", document -> {
            UnstruckText text = UnstruckText.of(lines(document));
            return texts(text.lines()) + " | " + texts(text.struck());
        });
    }

    /** The items that a person wrote without Markdown's bullets. */
    @TestFactory
    Stream<DynamicTest> splitsPlainLines() throws IOException {
        return TextTable.tests(
                "plain-lines.txt",
                document -> PlainLines.items(lines(document)).stream()
                        .map(ParagraphText::text)
                        .collect(Collectors.joining(" / ")));
    }

    /** The items of the outermost list, and the text outside of it. */
    @TestFactory
    Stream<DynamicTest> splitsLists() throws IOException {
        return TextTable.tests("list-items.txt", document -> {
            List<MarkdownLine> lines = lines(document);
            String texts =
                    String.join(" / ", ListItems.texts(lines)) + " | " + ParagraphText.text(ListItems.outside(lines));
            return texts.replace("\n\n", " ¶ ").replace('\n', '⏎');
        });
    }

    /** What a person sees of a page. */
    @TestFactory
    Stream<DynamicTest> showsTheVisibleText() throws IOException {
        return TextTable.tests(
                "visible-text.txt",
                document -> VisiblePageText.of(document).strip().replaceAll("\n+", " / "));
    }

    @Test
    void endsALineAtEachKindOfLineBreak() {
        assertThat(MarkdownSourceReader.split("a\nb\rc\r\nd\n\re\r")).containsExactly("a", "b", "c", "d", "", "e", "");
        assertThat(written(lines("\uFEFF# A\r\ntext\rmore")))
                .isEqualTo("HEADING1 1:3 A / TEXT0 2:1 text + TEXT0 3:1 more");
    }

    @Test
    void keepsTildesOfARenderedPage() {
        assertThat(texts(UnstruckText.withTildes(lines("a ~~b *c*~~ d\n\n~~e~~\n\nf"))))
                .isEqualTo("a ~~b {EMPHASIS c}~~ d / ~~e~~ / f");
    }

    @Test
    void readsATableWithTooManyCellsAsText() {
        String head = "|" + "a|".repeat(1_000) + "\n|" + "-|".repeat(1_000) + "\n";
        assertThat(lines(head + "b\n".repeat(90))).anyMatch(MarkdownLine::isTable);
        assertThat(lines(head + "b\n".repeat(200))).noneMatch(MarkdownLine::isTable);
    }

    private static List<MarkdownLine> lines(String document) {
        return MarkdownSourceReader.read(document).lines();
    }

    private static String texts(List<MarkdownLine> lines) {
        return lines.stream().map(MarkdownLinesTest::text).collect(Collectors.joining(" / "));
    }

    private static String written(List<MarkdownLine> lines) {
        StringBuilder out = new StringBuilder();
        for (MarkdownLine line : lines) {
            out.append(out.isEmpty() ? "" : line.first() ? " / " : " + ");
            out.append(line.quoted() ? "> " : "")
                    .append(line.kind())
                    .append(line.level())
                    .append(line.task() == 0 ? "" : "[" + line.task() + "]")
                    .append(' ')
                    .append(line.line())
                    .append(':')
                    .append(line.column())
                    .append(' ')
                    .append(text(line));
        }
        return out.toString();
    }

    private static String text(MarkdownLine line) {
        if (line.isTable()) {
            return line.cells().stream()
                    .map(cell -> inline(cell.text()) + "@" + cell.line() + ":" + cell.column())
                    .collect(Collectors.joining(" | "));
        }
        return inline(line.text());
    }

    private static String inline(InlineText text) {
        StringBuilder out = new StringBuilder();
        for (TextRun run : text.runs()) {
            String marks = run.marks().stream().map(Enum::name).sorted().collect(Collectors.joining(","))
                    + (run.uri() == null ? "" : "<" + run.uri() + ">");
            out.append(marks.isEmpty() ? run.text() : "{" + marks + " " + run.text() + "}");
        }
        return out.toString().replace("\n", "⏎");
    }
}
