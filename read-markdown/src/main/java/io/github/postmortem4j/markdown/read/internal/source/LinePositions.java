package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/** Where each line of a paragraph stands in the source. */
final class LinePositions {

    private final List<SourceLine> lines;
    private final int firstLine;
    private final int firstColumn;

    /**
     * Takes lines whose spans count from a place in the source.
     *
     * @param firstLine the line of the source that the spans call 0, from 1
     * @param firstColumn the column that the spans call 0, from 1
     */
    LinePositions(List<SourceLine> lines, int firstLine, int firstColumn) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    int line(int index) {
        SourceSpan span = span(index);
        return span == null ? firstLine : firstLine + span.getLineIndex();
    }

    int column(int index) {
        SourceSpan span = span(index);
        return span == null ? firstColumn : firstColumn + span.getColumnIndex();
    }

    private @Nullable SourceSpan span(int index) {
        return index < lines.size() ? lines.get(index).getSourceSpan() : null;
    }
}
