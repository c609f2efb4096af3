package io.github.postmortem4j.json.internal.read;

import io.github.postmortem4j.internal.property.Suggestion;
import io.github.postmortem4j.internal.property.UnknownProperty;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.source.SourcePositions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reports the first unknown property of a document. */
final class UnknownPropertyErrors {

    private static final Comparator<JsonError> AS_WRITTEN =
            Comparator.comparingInt(JsonError::line).thenComparingInt(JsonError::column);

    private UnknownPropertyErrors() {}

    /** {@return the error of the property that comes first in the text; there must be at least one} */
    static JsonError first(List<UnknownProperty> unknown, SourcePositions positions) {
        return unknown.stream()
                .map(property -> new JsonError(message(property), property.pointer(), 0, 0).at(positions))
                .min(AS_WRITTEN)
                .orElseThrow();
    }

    private static String message(UnknownProperty unknown) {
        String problem = "unknown property " + quoted(unknown.name()) + ": ";
        Suggestion suggestion = unknown.suggestion();
        if (suggestion.isEmpty()) {
            return problem + "remove it, or start its name with \"x-\" to mark it as an extension";
        }
        String intended =
                suggestion.paths().stream().map(UnknownPropertyErrors::quoted).collect(Collectors.joining(" or "));
        return problem + "did you mean " + intended + (suggestion.isOfDocument() ? " of the document?" : "?");
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
