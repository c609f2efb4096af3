package io.github.postmortem4j.source;

import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a document, its place, and what is in it. A tree, so that a deep document costs no long pointers. */
final class SourceNode {

    private @Nullable Position position;
    private @Nullable Map<String, SourceNode> children;

    Position positionOr(Position other) {
        return position == null ? other : position;
    }

    void place(Position place) {
        position = place;
    }

    @Nullable SourceNode child(String step) {
        return children == null ? null : children.get(step);
    }

    SourceNode childOrNew(String step) {
        if (children == null) {
            children = new HashMap<>(4);
        }
        return children.computeIfAbsent(step, name -> new SourceNode());
    }
}
