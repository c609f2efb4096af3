package io.github.postmortem4j.markdown.read.internal.draft;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the positions of values in the document. If a value has several, the first one counts. */
public final class PositionCollector {

    private final SourcePositions.Builder positions = SourcePositions.builder();
    private final Map<String, Integer> known = new HashMap<>();

    public void put(String pointer, @Nullable MarkdownLine line) {
        if (line != null) {
            put(pointer, line.line(), line.column());
        }
    }

    public void put(String pointer, int line, int column) {
        if (known.putIfAbsent(pointer, line) == null) {
            positions.put(pointer, new Position(line, column));
        }
    }

    /** {@return the line of a value, or 1 if its position is unknown} */
    public int lineOf(String pointer) {
        return known.getOrDefault(pointer, 1);
    }

    public SourcePositions build() {
        return positions.build();
    }
}
