package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.internal.source.Inline;
import io.github.postmortem4j.markdown.read.internal.source.Line;
import io.github.postmortem4j.markdown.read.internal.source.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts lines together to the text of a field: a block is a paragraph, an item of a list too. */
final class Prose {

    private Prose() {}

    /** {@return the paragraphs of some lines, parted by a blank line} */
    static String text(List<Line> lines) {
        return String.join("\n\n", paragraphs(lines));
    }

    /** {@return the paragraphs of some lines} */
    static List<String> paragraphs(List<Line> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        int block = -1;
        for (Line line : lines) {
            boolean goesOn = line.block() == block && !line.isItem() && line.kind() != Line.Kind.TABLE_ROW;
            if (!goesOn) {
                end(paragraph, paragraphs);
            }
            String text = of(line);
            if (!text.isEmpty()) {
                paragraph
                        .append(paragraph.isEmpty() ? "" : line.kind() == Line.Kind.CODE ? "\n" : " ")
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

    private static String of(Line line) {
        if (line.isTable()) {
            return line.cells().stream()
                    .map(cell -> of(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" | "));
        }
        return line.kind() == Line.Kind.CODE ? line.text().text() : of(line.text());
    }

    /** {@return the text of a line without its pictures} */
    static String of(Inline inline) {
        StringBuilder out = new StringBuilder();
        for (Run run : inline.runs()) {
            if (!run.is(Run.Mark.PICTURE)) {
                out.append(run.text());
            }
        }
        return out.toString().strip();
    }
}
