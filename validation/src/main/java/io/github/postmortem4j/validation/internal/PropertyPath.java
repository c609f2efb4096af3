package io.github.postmortem4j.validation.internal;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a value to one of its properties, such as {@code timeline.entries[3].text}. Immutable.
 *
 * <p>A path is its last step and the path before it, so that one step more costs one object.
 */
public final class PropertyPath {

    /** Leads to the value itself. */
    public static final PropertyPath ROOT = new PropertyPath(null, "", null);

    private final @Nullable PropertyPath before;
    private final String property;
    private final @Nullable Integer index;

    private PropertyPath(@Nullable PropertyPath before, String property, @Nullable Integer index) {
        this.before = before;
        this.property = property;
        this.index = index;
    }

    /** {@return the path of a property of the value itself} */
    public static PropertyPath of(String property) {
        return ROOT.then(property);
    }

    /** {@return the path that a violation of a constraint on the value leads to, as this class writes it} */
    public static PropertyPath of(Path path) {
        PropertyPath result = ROOT;
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                result = result.at(index);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                result = result.then(node.getName());
            }
        }
        return result;
    }

    /** {@return the path of a property of what this path leads to} */
    public PropertyPath then(String next) {
        return new PropertyPath(this, next, null);
    }

    /** {@return the path of an element of the list that this path leads to} */
    public PropertyPath at(int element) {
        return new PropertyPath(before, property, element);
    }

    /** {@return the properties on the way, first to last} */
    public List<Step> steps() {
        Deque<Step> steps = new ArrayDeque<>();
        for (PropertyPath path = this; path.before != null; path = path.before) {
            steps.addFirst(new Step(path.property, path.index));
        }
        return List.copyOf(steps);
    }

    /**
     * {@return where this is in the JSON of a document, as a JSON Pointer (RFC 6901)}
     *
     * <p>Properties and members have the same names, but a timeline has no member of its own: it is an array.
     */
    public String toJsonPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps()) {
            if (!step.property().equals("entries") || !pointer.toString().equals("/timeline")) {
                pointer.append('/').append(step.property().replace("~", "~0").replace("/", "~1"));
            }
            if (step.index() != null) {
                pointer.append('/').append(step.index());
            }
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath path && steps().equals(path.steps());
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, property, index);
    }

    /** {@return the path as Bean Validation writes it, without the node of a list's element} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps()) {
            text.append(text.isEmpty() ? "" : ".").append(step.property());
            if (step.index() != null) {
                text.append('[').append(step.index()).append(']');
            }
        }
        return text.toString();
    }

    /**
     * One property on the way.
     *
     * @param property its name
     * @param index the element of it, when it is a list and the path leads on into it
     */
    public record Step(String property, @Nullable Integer index) {}
}
