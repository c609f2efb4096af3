package io.github.postmortem4j.validation.internal.path;

import jakarta.validation.Path;

/**
 * One step of a path from a value to one of its properties.
 *
 * @param kind what the step leads to
 * @param index the index of a list element, otherwise -1
 * @param text the name of a property, the key of a map entry, or the index of a list element; otherwise {@code ""}
 */
public record PathStep(Kind kind, int index, String text) implements Comparable<PathStep> {

    /** What a step leads to. */
    public enum Kind {
        /** A property of an object. */
        PROPERTY,
        /** An element of a list. */
        INDEX,
        /** The value of a map entry. */
        KEY,
        /** An element without index and key, such as one of a set. */
        ANY
    }

    static PathStep property(String name) {
        return new PathStep(Kind.PROPERTY, -1, name);
    }

    static PathStep index(int index) {
        return new PathStep(Kind.INDEX, index, Integer.toString(index));
    }

    /** {@return the step into a container, which Bean Validation attaches to the following node} */
    static PathStep into(Path.Node node) {
        if (node.getIndex() != null) {
            return index(node.getIndex());
        }
        return node.getKey() == null
                ? new PathStep(Kind.ANY, -1, "")
                : new PathStep(Kind.KEY, -1, node.getKey().toString());
    }

    /** {@return whether this step leads to a property} */
    public boolean isProperty() {
        return kind == Kind.PROPERTY;
    }

    /** {@return whether the types of a postmortem can have this step} */
    public boolean isOfDocument() {
        return isProperty() || kind == Kind.INDEX;
    }

    /** Orders properties by name and elements by index or key. */
    @Override
    public int compareTo(PathStep other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int byIndex = Integer.compare(index, other.index);
        return byIndex != 0 ? byIndex : text.compareTo(other.text);
    }
}
