package io.github.postmortem4j.validation.internal.path;

import io.github.postmortem4j.Postmortem;
import jakarta.validation.ConstraintViolation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** The location of a finding: a path in a document, and the path of that document in the validated object. */
public final class Location {

    /** Orders documents by the names, indices and keys that lead to them, and locations in one document by its JSON. */
    public static final Comparator<Location> ORDER = Comparator.<Location, List<PathStep>>comparing(
                    location -> location.holder.steps(), Location::compareSteps)
            .thenComparing(location -> location.places, Arrays::compare);

    private final PropertyPath holder;
    private final PropertyPath path;
    private final int[] places;

    /**
     * Creates a location in a document.
     *
     * @param holder the path from the validated object to the document; a framework may validate objects that contain
     *     documents
     * @param path the path in the document
     */
    Location(PropertyPath holder, PropertyPath path) {
        this.holder = holder;
        this.path = path;
        this.places = DocumentOrder.places(path);
    }

    /** {@return the location of a path in a document that is itself the validated object} */
    public static Location inDocument(PropertyPath path) {
        return new Location(PropertyPath.ROOT, path);
    }

    /**
     * {@return the location of a violation} Bean Validation provides the names of the steps but not their types, so the
     * path in the document is the longest sequence of last steps that is a path in a document.
     */
    public static Location of(ConstraintViolation<?> violation) {
        return of(violation, 0);
    }

    /** {@return the location of a violation at a property that the types do not have} */
    public static Location ofUnknownProperty(ConstraintViolation<?> violation) {
        return of(violation, 1);
    }

    private static Location of(ConstraintViolation<?> violation, int unknownSteps) {
        PropertyPath whole = PropertyPath.of(violation.getPropertyPath());
        if (!isInDocument(violation)) {
            return new Location(whole, PropertyPath.ROOT);
        }
        List<PathStep> steps = whole.steps();
        int begin = 0;
        while (!DocumentOrder.leadsThrough(steps.subList(begin, steps.size() - unknownSteps))) {
            begin++;
        }
        return new Location(
                PropertyPath.of(steps.subList(0, begin)), PropertyPath.of(steps.subList(begin, steps.size())));
    }

    private static boolean isInDocument(ConstraintViolation<?> violation) {
        return violation.getInvalidValue() instanceof Postmortem || isOfModel(violation);
    }

    /** {@return whether the violated constraint belongs to a property of one of the types of a document} */
    public static boolean isOfModel(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        return bean != null && bean.getClass().getPackageName().equals(Postmortem.class.getPackageName());
    }

    /** {@return the name of the last property on the way to this location, or {@code ""} if there is none} */
    public String property() {
        String property = "";
        for (PathStep step : holder.then(path.steps()).steps()) {
            property = step.isProperty() ? step.text() : property;
        }
        return property;
    }

    /** {@return the JSON Pointer of this location} In JSON a timeline is an array, without a member for its entries. */
    public String toJsonPointer() {
        return toJsonPointer(UnaryOperator.identity());
    }

    /**
     * {@return the JSON Pointer of this location}
     *
     * @param nameMapper returns the name in JSON of a property outside of the document
     */
    public String toJsonPointer(UnaryOperator<String> nameMapper) {
        PropertyPath prefix = holder.rename(nameMapper);
        List<PathStep> steps = path.steps();
        boolean inTimeline = steps.size() > 1
                && steps.get(0).text().equals("timeline")
                && steps.get(1).text().equals("entries");
        PropertyPath members =
                inTimeline ? prefix.then("timeline").then(steps.subList(2, steps.size())) : prefix.then(steps);
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
