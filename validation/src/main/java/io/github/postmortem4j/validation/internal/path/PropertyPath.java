package io.github.postmortem4j.validation.internal.path;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a value to one of its properties, such as {@code timeline.entries[3].text}. Immutable.
 *
 * <p>A path is its last step and the path before it, so that one step more costs little.
 */
public final class PropertyPath {

    /** Leads to the value itself. */
    public static final PropertyPath ROOT = new PropertyPath(null, PathStep.property(""));

    private final @Nullable PropertyPath before;
    private final PathStep last;
    private final int length;

    private PropertyPath(@Nullable PropertyPath before, PathStep last) {
        this.before = before;
        this.last = last;
        this.length = before == null ? 0 : before.length + 1;
    }

    /** {@return the path of a property of the value itself} */
    public static PropertyPath of(String property) {
        return ROOT.then(property);
    }

    /** {@return the path of these steps} */
    public static PropertyPath of(List<PathStep> steps) {
        return ROOT.then(steps);
    }

    /**
     * {@return the path that a violation leads to, as this class writes it}
     *
     * <p>Methods and their parameters are no steps of it: what was checked is the value of the parameter.
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

    /** {@return the path of a property of what this path leads to} */
    public PropertyPath then(String property) {
        return then(PathStep.property(property));
    }

    /** {@return the path of an element of the list that this path leads to} */
    public PropertyPath at(int element) {
        return then(PathStep.index(element));
    }

    /** {@return the path that leads on by these steps} */
    public PropertyPath then(List<PathStep> steps) {
        PropertyPath path = this;
        for (PathStep step : steps) {
            path = path.then(step);
        }
        return path;
    }

    private PropertyPath then(PathStep step) {
        return new PropertyPath(this, step);
    }

    /** {@return the steps on the way, first to last} */
    public List<PathStep> steps() {
        PathStep[] steps = new PathStep[length];
        for (PropertyPath path = this; path.before != null; path = path.before) {
            steps[path.length - 1] = path.last;
        }
        return List.of(steps);
    }

    /**
     * {@return where this leads, as a JSON Pointer (RFC 6901), in JSON whose members are named as the properties are}
     *
     * <p>It ends at a set, for what is in it has no place that could be told.
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
        return Objects.hash(before, last);
    }

    /** {@return the path as Bean Validation writes it, without the nodes of elements} */
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
