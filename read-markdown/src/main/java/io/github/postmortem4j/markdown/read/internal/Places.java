package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes down where values stand. The first place of a value counts. */
final class Places {

    private final SourcePositions.Builder positions = SourcePositions.builder();
    private final Map<String, Integer> known = new HashMap<>();

    void put(String pointer, @Nullable MarkdownLine line) {
        if (line != null) {
            put(pointer, line.line(), line.column());
        }
    }

    void put(String pointer, int line, int column) {
        if (known.putIfAbsent(pointer, line) == null) {
            positions.put(pointer, new Position(line, column));
        }
    }

    /** {@return the line of a value; 1 when it has no place} */
    int lineOf(String pointer) {
        return known.getOrDefault(pointer, 1);
    }

    SourcePositions build() {
        return positions.build();
    }
}
