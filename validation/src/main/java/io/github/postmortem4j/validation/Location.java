package io.github.postmortem4j.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.PathStep;
import io.github.postmortem4j.validation.internal.PropertyPath;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found: the place in a document, and where that document is in what was checked.
 *
 * @param holder leads to the document; the door is given documents, a framework also what holds some
 * @param path leads on within the document
 */
record Location(PropertyPath holder, PropertyPath path) implements Comparable<Location> {

    private static final DocumentOrder ORDER = new DocumentOrder();

    /** Returns the location of a property of a document that was itself checked. */
    static Location inDocument(PropertyPath path) {
        return new Location(PropertyPath.ROOT, path);
    }

    /**
     * Finds the document. Bean Validation tells the names on the way but no types, so what leads on within the document are
     * the last steps, as many as can be steps of one.
     */
    static Location of(ConstraintViolation<?> violation) {
        PropertyPath whole = PropertyPath.of(violation.getPropertyPath());
        if (!isInDocument(violation)) {
            return new Location(whole, PropertyPath.ROOT);
        }
        List<PathStep> steps = whole.steps();
        int begin = 0;
        while (!DocumentOrder.leadsThrough(steps.subList(begin, steps.size()))) {
            begin++;
        }
        return new Location(
                PropertyPath.of(steps.subList(0, begin)), PropertyPath.of(steps.subList(begin, steps.size())));
    }

    private static boolean isInDocument(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof Postmortem || isOfModel(violation.getLeafBean());
    }

    private static boolean isOfModel(@Nullable Object bean) {
        return bean != null && bean.getClass().getPackageName().equals(Postmortem.class.getPackageName());
    }

    /** Returns where this is in the JSON; a timeline is an array there, and its entries no member of it. */
    String toJsonPointer() {
        List<PathStep> steps = path.steps();
        boolean inTimeline = path.toString().startsWith("timeline.entries");
        PropertyPath members =
                inTimeline ? holder.then("timeline").then(steps.subList(2, steps.size())) : holder.then(steps);
        return members.toJsonPointer();
    }

    /** Orders what holds documents by name, index or key, and places in one document as its JSON does. */
    @Override
    public int compareTo(Location other) {
        List<PathStep> steps = holder.steps();
        List<PathStep> others = other.holder.steps();
        for (int i = 0; i < Math.min(steps.size(), others.size()); i++) {
            int order = steps.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return steps.size() == others.size()
                ? ORDER.compare(path, other.path)
                : Integer.compare(steps.size(), others.size());
    }

    @Override
    public String toString() {
        return holder.then(path.steps()).toString();
    }
}
