package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a table of one row above the first section whose columns are facts, such as {@code | Started | Duration |}, into
 * rows of a name and a value.
 */
final class FactColumns {

    private FactColumns() {}

    /** {@return the lines with such tables as rows; the same lines if there is none} */
    static List<MarkdownLine> asRows(List<MarkdownLine> lines, SectionNames names) {
        List<MarkdownLine> rows = new ArrayList<>();
        int headings = 0;
        for (int i = 0; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            headings += line.kind() == Kind.HEADING ? 1 : 0;
            if (headings < 2 && isTable(lines, i) && areFacts(line, names)) {
                MarkdownLine values = lines.get(i + 1);
                for (int column = 0; column < line.cells().size(); column++) {
                    rows.add(row(line, values, column));
                }
                i++;
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    /** {@return whether a table of one row with at least two columns begins at an index} */
    private static boolean isTable(List<MarkdownLine> lines, int head) {
        MarkdownLine line = lines.get(head);
        boolean row = line.kind() == Kind.TABLE_HEAD
                && head + 1 < lines.size()
                && lines.get(head + 1).kind() == Kind.TABLE_ROW;
        boolean alone = head + 2 >= lines.size() || lines.get(head + 2).kind() != Kind.TABLE_ROW;
        return row
                && alone
                && line.cells().size() >= 2
                && line.cells().size() == lines.get(head + 1).cells().size();
    }

    private static boolean areFacts(MarkdownLine head, SectionNames names) {
        return head.cells().stream()
                .allMatch(cell ->
                        FactRow.isFact(names.findExact(cell.text().text().strip())));
    }

    private static MarkdownLine row(MarkdownLine head, MarkdownLine values, int column) {
        MarkdownLine.Cell value = values.cells().get(column);
        MarkdownLine.Cell name = new MarkdownLine.Cell(head.cells().get(column).text(), value.line(), value.column());
        return new MarkdownLine(
                Kind.TABLE_ROW,
                0,
                values.block(),
                column == 0,
                (char) 0,
                values.quoted(),
                values.text(),
                List.of(name, value),
                value.line(),
                value.column());
    }
}
