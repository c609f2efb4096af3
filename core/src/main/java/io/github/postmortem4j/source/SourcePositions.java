package io.github.postmortem4j.source;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The places of a document's values in the text it was read from, by their JSON Pointers (RFC 6901).
 *
 * <p>The text may be JSON (see {@code PostmortemJson.positions}) or anything else that a
 * postmortem was read from: the pointers are always those of the document's JSON.
 *
 * <p>Immutable and safe for use by many threads. No argument may be {@code null}.
 */
public final class SourcePositions {

    private static final Position BEGINNING = new Position(1, 1);

    private final SourceNode root;

    private SourcePositions(SourceNode root) {
        this.root = root;
    }

    /** {@return a builder that knows no place but the beginning of the text} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the place of a value.
     *
     * @param pointer a JSON Pointer, such as that of a finding; {@code ""} is the whole document
     * @return where the value begins; for one that the text does not hold, where the closest value begins that would hold
     *     it: what is missing in an object is reported on the object
     */
    public Position find(String pointer) {
        Position closest = root.positionOr(BEGINNING);
        @Nullable SourceNode node = root;
        for (String step : PointerSteps.of(pointer)) {
            node = node.child(step);
            if (node == null) {
                break;
            }
            closest = node.positionOr(closest);
        }
        return closest;
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1; lines end with a line feed, a carriage return, or both
     * @param column the column, from 1, in characters as Java counts them (UTF-16 code units)
     */
    public record Position(int line, int column) {

        /**
         * Makes a place.
         *
         * @param line the line, from 1
         * @param column the column, from 1
         * @throws IllegalArgumentException if either is less than 1
         */
        public Position {
            if (line < 1 || column < 1) {
                throw new IllegalArgumentException("lines and columns begin at 1: " + line + ":" + column);
            }
        }

        /** {@return the place as tools print it, {@code line:column}} */
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** Builds {@link SourcePositions}. Not safe for use by several threads. */
    public static final class Builder {

        private SourceNode root = new SourceNode();

        private Builder() {}

        /**
         * Says where a value begins. A second place for the same pointer replaces the first.
         *
         * @param pointer the JSON Pointer of the value
         * @param position where it begins
         * @return this builder
         * @throws IllegalArgumentException if the pointer is none
         */
        public Builder put(String pointer, Position position) {
            Objects.requireNonNull(position, "position");
            SourceNode node = root;
            for (String step : PointerSteps.of(pointer)) {
                node = node.childOrNew(step);
            }
            node.place(position);
            return this;
        }

        /** {@return the places; the builder begins anew} */
        public SourcePositions build() {
            SourcePositions built = new SourcePositions(root);
            root = new SourceNode();
            return built;
        }
    }
}
