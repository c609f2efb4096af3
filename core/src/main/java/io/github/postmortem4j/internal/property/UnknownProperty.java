package io.github.postmortem4j.internal.property;

import java.util.List;

/**
 * A property that the format does not define and that is not marked as an extension.
 *
 * @param path the names of properties and the indexes of elements that lead to it in JSON
 * @param pointer its JSON Pointer
 * @param suggestion what the author may have meant
 */
public record UnknownProperty(List<Object> path, String pointer, Suggestion suggestion) {

    /** {@return the name of the property} */
    public String name() {
        return path.get(path.size() - 1).toString();
    }
}
