package io.github.postmortem4j.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The positions of a document's values in the text that it was read from, by JSON Pointer (RFC 6901).
 *
 * <p>The text is JSON (see {@code PostmortemJson.positions}) or another format, such as Markdown. The pointers always
 * refer to the JSON form of the document.
 *
 * <p>Instances are immutable and safe for use by multiple threads. No argument may be {@code null}.
 */
public final class SourcePositions {

    private static final Position START = new Position(1, 1);

    private final Node root;

    private SourcePositions(Node root) {
        this.root = root;
    }

    /** {@return a new builder without any positions} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the position of a value.
     *
     * @param pointer a JSON Pointer, for example of a finding; {@code ""} for the whole document
     * @return the start of the value; for a value that is not in the text, the start of the closest value that would
     *     contain it, or else the start of the text
     * @throws IllegalArgumentException if {@code pointer} is not a JSON Pointer
     */
    public Position find(String pointer) {
        Position closest = START;
        @Nullable Node node = root;
        for (String step : steps(pointer)) {
            closest = node.positionOr(closest);
            node = node.child(step);
            if (node == null) {
                return closest;
            }
        }
        return node.positionOr(closest);
    }

    /** {@return the position of the document} */
    @Override
    public String toString() {
        return "SourcePositions{document at " + root.positionOr(START) + "}";
    }

    /** Splits a pointer. Its escapes are kept, because equal names are always escaped in the same way. */
    private static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException('"' + pointer + "\" is not a JSON Pointer: it must start with a slash");
        }
        return List.of(pointer.substring(1).split("/", -1));
    }

    /** A value and the values in it. A tree needs less memory than the pointers of all values of a deep document. */
    private static final class Node {

        private @Nullable Position position;
        private @Nullable Map<String, Node> children;

        Position positionOr(Position other) {
            return position == null ? other : position;
        }

        @Nullable Node child(String step) {
            return children == null ? null : children.get(step);
        }

        Node childOrNew(String step) {
            if (children == null) {
                children = new HashMap<>(4);
            }
            return children.computeIfAbsent(step, name -> new Node());
        }
    }

    /** A position in a text. An immutable value. */
    public static final class Position {

        private final int line;
        private final int column;

        /**
         * Creates a position.
         *
         * @param line the line, from 1
         * @param column the column in UTF-16 code units, from 1
         * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
         */
        public Position(int line, int column) {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("line and column must be at least 1: " + line + ":" + column);
            }
            this.line = line;
            this.column = column;
        }

        /** {@return the line, from 1; lines end with a line feed, a carriage return, or both} */
        public int getLine() {
            return line;
        }

        /** {@return the column in UTF-16 code units, from 1} */
        public int getColumn() {
            return column;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Position position && line == position.line && column == position.column;
        }

        @Override
        public int hashCode() {
            return 31 * line + column;
        }

        /** {@return the position as {@code line:column}} */
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** A builder of {@link SourcePositions}. Not safe for use by multiple threads. */
    public static final class Builder {

        private Node root = new Node();

        private Builder() {}

        /**
         * Sets the position of a value, replacing a previous position for the same pointer.
         *
         * @param pointer the JSON Pointer of the value
         * @param position the start of the value
         * @return this builder
         * @throws IllegalArgumentException if {@code pointer} is not a JSON Pointer
         */
        public Builder put(String pointer, Position position) {
            Objects.requireNonNull(position, "position");
            Node node = root;
            for (String step : steps(pointer)) {
                node = node.childOrNew(step);
            }
            node.position = position;
            return this;
        }

        /** {@return the positions; afterwards, this builder is empty} */
        public SourcePositions build() {
            SourcePositions built = new SourcePositions(root);
            root = new Node();
            return built;
        }
    }
}
