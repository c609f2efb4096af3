package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row {@code | Severity | SEV1 |} above the first section like the line {@code **Severity:** SEV1}. */
final class FactRow {

    private FactRow() {}

    /** {@return the row as a line with a label; any other line unchanged} */
    static MarkdownLine asLabel(MarkdownLine line, OutlineSection current, SectionNames names) {
        boolean early = current.isRoot() || (current.level() == OutlineSection.LABEL && isFact(current.kind()));
        if (!early || !line.isTable() || line.cells().size() != 2) {
            return line;
        }
        String name = line.cells().get(0).text().text().strip();
        if (!isFact(names.findExact(name))) {
            return line;
        }
        InlineText value = line.cells().get(1).text();
        String label = name.endsWith(":") ? name : name + ":";
        InlineText text = new InlineText(
                        List.of(new TextRun(label, Set.of(Mark.STRONG), null), new TextRun(" ", Set.of(), null)))
                .plus(value);
        MarkdownLine.Cell cell = line.cells().get(0);
        return new MarkdownLine(
                Kind.TEXT, 0, line.block(), true, (char) 0, line.quoted(), text, List.of(), cell.line(), cell.column());
    }

    private static boolean isFact(@Nullable SectionKind kind) {
        return kind != null && (kind.isFact() || SectionKinds.SUMMARY_FACTS.contains(kind));
    }
}
