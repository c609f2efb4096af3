package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/** Maps the lines of a paragraph to their positions in the source. */
final class LinePositions {

    private final List<SourceLine> lines;
    private final int firstLine;
    private final int firstColumn;

    /**
     * Creates positions relative to a position in the source.
     *
     * @param firstLine the 1-based line of the source that source spans count from
     * @param firstColumn the 1-based column of the source that source spans count from
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
