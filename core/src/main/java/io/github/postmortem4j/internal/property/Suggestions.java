package io.github.postmortem4j.internal.property;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the properties that the author of an unknown one may have meant: another spelling of one of the same object, or
 * one of another object.
 */
final class Suggestions {

    private static final int MAX_PLACES = 2;

    private Suggestions() {}

    /**
     * {@return the intended property; none if nothing or too much is similar}
     *
     * @param type the type of the object that has the unknown property
     * @param isInList whether the object is an element of a list, or is within one
     * @param name the name of the unknown property
     */
    static Suggestion of(Class<?> type, boolean isInList, String name) {
        String written = PropertyNames.normalized(name);
        Predicate<PropertyPlace> sameName =
                place -> PropertyNames.normalized(place.name()).equals(written);
        Predicate<PropertyPlace> similarName =
                place -> PropertyNames.isMisspelling(written, PropertyNames.normalized(place.name()));
        for (Predicate<PropertyPlace> matches : List.of(sameName, similarName)) {
            List<PropertyPlace> own = places(matches.and(place -> place.type() == type));
            if (!own.isEmpty()) {
                return Suggestion.ofSameObject(nearest(own, written));
            }
            List<PropertyPlace> elsewhere = elsewhere(places(matches), isInList);
            if (!elsewhere.isEmpty()) {
                return Suggestion.elsewhere(elsewhere);
            }
        }
        List<PropertyPlace> shorter =
                places(place -> place.type() == type && PropertyNames.addsWordsTo(name, place.name()));
        return shorter.isEmpty() ? Suggestion.NONE : Suggestion.ofSameObject(nearest(shorter, written));
    }

    private static List<PropertyPlace> places(Predicate<PropertyPlace> matches) {
        return PropertyPlaces.ALL.stream().filter(matches).toList();
    }

    /** Of two places, an element of a list is the less likely one; a name of more places is too common to be a hint. */
    private static List<PropertyPlace> elsewhere(List<PropertyPlace> places, boolean isInList) {
        if (places.size() <= 1) {
            return places;
        }
        return isInList || places.size() > MAX_PLACES
                ? List.of()
                : places.stream().filter(place -> !place.isInList()).toList();
    }

    private static PropertyPlace nearest(List<PropertyPlace> places, String written) {
        return places.stream()
                .min(Comparator.comparingInt(
                        place -> PropertyNames.edits(written, PropertyNames.normalized(place.name()))))
                .orElseThrow();
    }
}
