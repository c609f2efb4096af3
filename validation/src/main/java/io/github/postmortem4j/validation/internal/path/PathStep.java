package io.github.postmortem4j.validation.internal.path;

import jakarta.validation.Path;
import java.util.Comparator;

/**
 * One step on the way from a value to one of its properties.
 *
 * @param kind what the step leads to
 * @param index the index of an element of a list, else -1
 * @param text the name of a property, the key of an element of a map, the index of one of a list; {@code ""} for any element
 */
public record PathStep(Kind kind, int index, String text) implements Comparable<PathStep> {

    /** What a step leads to. */
    public enum Kind {
        /** A property of an object. */
        PROPERTY,
        /** An element of a list. */
        INDEX,
        /** An element of a map. */
        KEY,
        /** An element of a collection that has neither, such as a set. */
        ANY
    }

    private static final Comparator<PathStep> ORDER = Comparator.comparing(PathStep::kind)
            .thenComparingInt(PathStep::index)
            .thenComparing(PathStep::text);

    static PathStep property(String name) {
        return new PathStep(Kind.PROPERTY, -1, name);
    }

    static PathStep index(int index) {
        return new PathStep(Kind.INDEX, index, Integer.toString(index));
    }

    /** {@return the step into a container that Bean Validation tells with the node behind it} */
    static PathStep into(Path.Node node) {
        if (node.getIndex() != null) {
            return index(node.getIndex());
        }
        return node.getKey() == null
                ? new PathStep(Kind.ANY, -1, "")
                : new PathStep(Kind.KEY, -1, node.getKey().toString());
    }

    /** {@return whether it leads to a property} */
    public boolean isProperty() {
        return kind == Kind.PROPERTY;
    }

    /** {@return whether it is one that the types of a postmortem have} */
    public boolean isOfDocument() {
        return isProperty() || kind == Kind.INDEX;
    }

    /** Orders properties by name and elements by index or key. */
    @Override
    public int compareTo(PathStep other) {
        return ORDER.compare(this, other);
    }
}
