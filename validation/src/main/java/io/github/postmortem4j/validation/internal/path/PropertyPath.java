package io.github.postmortem4j.validation.internal.path;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A path from a value to one of its properties, such as {@code timeline.entries[3].text}. Immutable.
 *
 * <p>A path consists of its last step and its parent path, so appending a step is cheap.
 */
public final class PropertyPath {

    /** The path to the value itself. */
    public static final PropertyPath ROOT = new PropertyPath(null, PathStep.property(""));

    private final @Nullable PropertyPath parent;
    private final PathStep last;
    private final int length;

    private PropertyPath(@Nullable PropertyPath parent, PathStep last) {
        this.parent = parent;
        this.last = last;
        this.length = parent == null ? 0 : parent.length + 1;
    }

    /** {@return the path to a property of the value} */
    public static PropertyPath of(String property) {
        return ROOT.then(property);
    }

    /** {@return the path with these steps} */
    public static PropertyPath of(List<PathStep> steps) {
        return ROOT.then(steps);
    }

    /**
     * Converts a path in the JSON of a document, in which a timeline is an array.
     *
     * @param steps names of properties and indexes of elements
     */
    public static PropertyPath ofJson(List<Object> steps) {
        PropertyPath result = ROOT;
        for (Object step : steps) {
            if (step instanceof Integer index) {
                boolean inTimeline = result.length == 1 && result.last.text().equals("timeline");
                result = (inTimeline ? result.then("entries") : result).at(index);
            } else {
                result = result.then(step.toString());
            }
        }
        return result;
    }

    /**
     * Converts a path of Bean Validation.
     *
     * <p>Drops methods and their parameters, so that the path starts at the value of the parameter.
     */
    public static PropertyPath of(Path path) {
        PropertyPath result = ROOT;
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                result = result.then(PathStep.into(node));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                result = result.then(node.getName());
            }
        }
        return result;
    }

    /** {@return the path to a property of the value at this path} */
    public PropertyPath then(String property) {
        return then(PathStep.property(property));
    }

    /** {@return the path to an element of the list at this path} */
    public PropertyPath at(int element) {
        return then(PathStep.index(element));
    }

    /** {@return this path with the steps appended} */
    public PropertyPath then(List<PathStep> steps) {
        PropertyPath path = this;
        for (PathStep step : steps) {
            path = path.then(step);
        }
        return path;
    }

    /** {@return this path with other names of properties} */
    PropertyPath rename(UnaryOperator<String> names) {
        PropertyPath path = ROOT;
        for (PathStep step : steps()) {
            path = path.then(step.isProperty() ? PathStep.property(names.apply(step.text())) : step);
        }
        return path;
    }

    private PropertyPath then(PathStep step) {
        return new PropertyPath(this, step);
    }

    /** {@return the steps of this path, from first to last} */
    public List<PathStep> steps() {
        PathStep[] steps = new PathStep[length];
        for (PropertyPath path = this; path.parent != null; path = path.parent) {
            steps[path.length - 1] = path.last;
        }
        return List.of(steps);
    }

    /**
     * {@return this path as a JSON Pointer (RFC 6901), for JSON whose members have the names of the properties}
     *
     * <p>The pointer stops at a set, whose elements have no index.
     */
    public String toJsonPointer() {
        StringBuilder pointer = new StringBuilder();
        for (PathStep step : steps()) {
            if (step.kind() == PathStep.Kind.ANY) {
                break;
            }
            pointer.append('/').append(step.text().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath path && steps().equals(path.steps());
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(parent) + last.text().hashCode();
    }

    /** {@return this path in the notation of Bean Validation, without nodes of elements} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (PathStep step : steps()) {
            if (step.isProperty()) {
                text.append(text.isEmpty() ? "" : ".").append(step.text());
            } else {
                text.append('[').append(step.text()).append(']');
            }
        }
        return text.toString();
    }
}
