package io.github.postmortem4j.validation.internal.path;

import io.github.postmortem4j.Postmortem;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something was found: the place in a document, and where that document is in what was checked. */
public final class Location {

    /** What holds documents comes by name, index or key, and places in one document as in its JSON. */
    public static final Comparator<Location> ORDER = Comparator.<Location, List<PathStep>>comparing(
                    location -> location.holder.steps(), Location::compareSteps)
            .thenComparing(location -> location.places, Arrays::compare);

    private final PropertyPath holder;
    private final PropertyPath path;
    private final int[] places;

    /**
     * A place in a document that something holds.
     *
     * @param holder leads to the document; the door is given documents, a framework also what holds some
     * @param path leads on within the document
     */
    Location(PropertyPath holder, PropertyPath path) {
        this.holder = holder;
        this.path = path;
        this.places = DocumentOrder.places(path);
    }

    /** Returns the location of a property of a document that was itself checked. */
    public static Location inDocument(PropertyPath path) {
        return new Location(PropertyPath.ROOT, path);
    }

    /**
     * Finds the document. Bean Validation tells the names on the way but no types, so what leads on within the document are
     * the last steps, as many as can be steps of one.
     */
    public static Location of(ConstraintViolation<?> violation) {
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

    /** Returns what leads on within the document. */
    public PropertyPath path() {
        return path;
    }

    /** Returns where this is in the JSON; a timeline is an array there, and its entries no member of it. */
    public String toJsonPointer() {
        List<PathStep> steps = path.steps();
        boolean inTimeline = steps.size() > 1
                && steps.get(0).text().equals("timeline")
                && steps.get(1).text().equals("entries");
        PropertyPath members =
                inTimeline ? holder.then("timeline").then(steps.subList(2, steps.size())) : holder.then(steps);
        return members.toJsonPointer();
    }

    private static int compareSteps(List<PathStep> one, List<PathStep> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public String toString() {
        return holder.then(path.steps()).toString();
    }
}
