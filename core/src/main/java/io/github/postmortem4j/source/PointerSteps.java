package io.github.postmortem4j.source;

import java.util.ArrayList;
import java.util.List;

/** The steps of a JSON Pointer, without their escapes. */
final class PointerSteps {

    private PointerSteps() {}

    static List<String> of(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (pointer.charAt(0) != '/') {
            throw new IllegalArgumentException('"' + pointer + "\" is not a JSON Pointer: one begins with a slash");
        }
        List<String> steps = new ArrayList<>();
        int start = 1;
        for (int slash = pointer.indexOf('/', start); slash >= 0; slash = pointer.indexOf('/', start)) {
            steps.add(unescaped(pointer.substring(start, slash)));
            start = slash + 1;
        }
        steps.add(unescaped(pointer.substring(start)));
        return steps;
    }

    private static String unescaped(String step) {
        // In this order: "~01" is "~1", not "/".
        return step.indexOf('~') < 0 ? step : step.replace("~1", "/").replace("~0", "~");
    }
}
