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
 * The last node of the path of a violation that is being built, and what can follow.
 *
 * <p>Bean Validation has a type for every turn that such a path can take, with the same methods and no common ancestor.
 *
 * @param next adds the node of a property
 * @param element ends at an element of the list, a container element node as when a constraint on a type argument fails
 * @param end ends here
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

    /** An index belongs to the node after the list, not to that of the list. */
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
