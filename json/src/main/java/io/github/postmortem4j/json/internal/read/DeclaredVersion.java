package io.github.postmortem4j.json.internal.read;

import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.input.JsonInput;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;

/** The format version that a document declares, and its position in the document. */
record DeclaredVersion(String text, int line, int column) {

    static final String PROPERTY = "schemaVersion";

    /** {@return the version, or {@code null} if the document is not an object or has no version that is a string} */
    static @Nullable DeclaredVersion find(JsonInput input, TokenStreamFactory factory) {
        try (JsonParser parser = input.open(factory)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals(PROPERTY)) {
                    TokenStreamLocation location = parser.currentTokenLocation();
                    return new DeclaredVersion(
                            parser.getString(),
                            location.getLineNr(),
                            input.columnInCharacters(location.getLineNr(), location.getColumnNr()));
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** {@return an error at the position of the version} */
    JsonError error(String message) {
        return new JsonError(message, "/" + PROPERTY, line, column);
    }
}
