package io.github.postmortem4j.validation.internal;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads from a value to one of its properties, such as {@code timeline.entries[3].text}. Immutable. */
public final class PropertyPath {

    private static final PropertyPath ROOT = new PropertyPath(List.of());

    private final List<Node> nodes;

    private PropertyPath(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** {@return the path of a property of the value itself} */
    public static PropertyPath of(String property) {
        return ROOT.then(property);
    }

    /** {@return the path of a property of what this path leads to} */
    public PropertyPath then(String property) {
        return plus(new Node(property, null));
    }

    /** {@return the path of an element of the list that this path leads to} */
    public PropertyPath at(int index) {
        List<Node> longer = new ArrayList<>(nodes);
        Node last = longer.remove(longer.size() - 1);
        longer.add(new Node(last.property(), index));
        return new PropertyPath(List.copyOf(longer));
    }

    private PropertyPath plus(Node node) {
        List<Node> longer = new ArrayList<>(nodes);
        longer.add(node);
        return new PropertyPath(List.copyOf(longer));
    }

    /**
     * Reports a violation at this path.
     *
     * <p>An index belongs to the node after the list in Bean Validation's paths; an element that is itself at fault is
     * a container element node, as it is when a constraint on a type argument fails.
     */
    void report(ConstraintViolationBuilder violation) {
        NodeBuilderCustomizableContext context =
                violation.addPropertyNode(nodes.get(0).property());
        for (int i = 1; i < nodes.size(); i++) {
            context = context.addPropertyNode(nodes.get(i).property());
            Integer index = nodes.get(i - 1).index();
            if (index != null) {
                context.inIterable().atIndex(index);
            }
        }
        Integer last = nodes.get(nodes.size() - 1).index();
        if (last == null) {
            context.addConstraintViolation();
        } else {
            context.addContainerElementNode("<list element>", List.class, 0)
                    .inIterable()
                    .atIndex(last)
                    .addConstraintViolation();
        }
    }

    private record Node(String property, @Nullable Integer index) {}
}
