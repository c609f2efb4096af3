package io.github.postmortem4j.source;

import java.util.List;

/** The steps of a JSON Pointer. They keep their escapes: a name has one spelling in a pointer, so equal steps are equal names. */
final class PointerSteps {

    private PointerSteps() {}

    static List<String> of(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException('"' + pointer + "\" is not a JSON Pointer: one begins with a slash");
        }
        return List.of(pointer.substring(1).split("/", -1));
    }
}
