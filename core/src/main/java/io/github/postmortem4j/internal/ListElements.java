package io.github.postmortem4j.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The elements that a builder is given for a list. */
public final class ListElements {

    private ListElements() {}

    /**
     * {@return a modifiable copy of the elements}
     *
     * @param name what an element is, for the message of an exception
     * @throws NullPointerException if an element is {@code null}
     */
    public static <T> List<T> copyOf(Iterable<? extends T> elements, String name) {
        List<T> copy = elements instanceof Collection<?> known ? new ArrayList<>(known.size()) : new ArrayList<>();
        for (T element : elements) {
            copy.add(Objects.requireNonNull(element, name));
        }
        return copy;
    }
}
