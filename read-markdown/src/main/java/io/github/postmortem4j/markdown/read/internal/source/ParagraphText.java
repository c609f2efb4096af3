package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Joins lines to the plain text of a field. Each block, each list item and each table row is a paragraph. */
public final class ParagraphText {

    private ParagraphText() {}

    /** {@return the paragraphs of these lines, separated by blank lines} */
    public static String text(List<MarkdownLine> lines) {
        return String.join("\n\n", paragraphs(lines));
    }

    /** {@return the paragraphs of these lines} */
    public static List<String> paragraphs(List<MarkdownLine> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int block = -1;
        for (MarkdownLine line : lines) {
            boolean continues = line.block() == block && !line.isItem() && line.kind() != MarkdownLine.Kind.TABLE_ROW;
            if (!continues) {
                end(paragraph, paragraphs);
            }
            String text = of(line);
            if (!text.isEmpty()) {
                paragraph
                        .append(paragraph.isEmpty() ? "" : line.kind() == MarkdownLine.Kind.CODE ? "\n" : " ")
                        .append(text);
            }
            block = line.block();
        }
        end(paragraph, paragraphs);
        return paragraphs;
    }

    private static void end(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static String of(MarkdownLine line) {
        if (line.isTable()) {
            return line.cells().stream()
                    .map(cell -> of(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" | "));
        }
        return line.kind() == MarkdownLine.Kind.CODE ? line.text().text() : of(line.text());
    }

    /** {@return the text of a line without its images} */
    public static String of(InlineText inline) {
        StringBuilder out = new StringBuilder();
        for (TextRun run : inline.runs()) {
            if (!run.is(TextRun.Mark.IMAGE)) {
                out.append(run.text());
            }
        }
        return out.toString().strip();
    }
}
