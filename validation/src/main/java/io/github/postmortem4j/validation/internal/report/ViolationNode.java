package io.github.postmortem4j.validation.internal.report;

import io.github.postmortem4j.validation.internal.path.PathStep;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last node of the path of a violation under construction, with the ways to continue from it.
 *
 * <p>Bean Validation has a separate builder type for each kind of node. They have the same methods but no common
 * supertype.
 *
 * @param next appends the node of a property
 * @param element ends the path at an element of a list: a container element node, as for a constraint on a type
 *     argument
 * @param end ends the path at this node
 */
record ViolationNode(
        Function<String, NodeBuilderCustomizableContext> next,
        Supplier<ContainerElementNodeBuilderCustomizableContext> element,
        Runnable end) {

    private static final String LIST_ELEMENT = "<list element>";

    static void report(ConstraintViolationBuilder violation, PropertyPath path) {
        ViolationNode node = new ViolationNode(
                violation::addPropertyNode,
                () -> violation.addContainerElementNode(LIST_ELEMENT, List.class, 0),
                violation::addConstraintViolation);
        Integer index = null;
        for (PathStep step : path.steps()) {
            if (step.isProperty()) {
                node = node.then(step.text(), index);
                index = null;
            } else {
                index = step.index();
            }
        }
        if (index == null) {
            node.end.run();
        } else {
            node.element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /** Appends a property. The index of a list belongs to the node after that of the list. */
    private ViolationNode then(String property, @Nullable Integer index) {
        NodeBuilderCustomizableContext added = next.apply(property);
        return index == null ? of(added) : of(added.inIterable().atIndex(index));
    }

    private static ViolationNode of(NodeBuilderCustomizableContext added) {
        return new ViolationNode(
                added::addPropertyNode,
                () -> added.addContainerElementNode(LIST_ELEMENT, List.class, 0),
                added::addConstraintViolation);
    }

    private static ViolationNode of(NodeBuilderDefinedContext added) {
        return new ViolationNode(
                added::addPropertyNode,
                () -> added.addContainerElementNode(LIST_ELEMENT, List.class, 0),
                added::addConstraintViolation);
    }
}
