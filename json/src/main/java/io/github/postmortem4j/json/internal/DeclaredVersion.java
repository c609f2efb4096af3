package io.github.postmortem4j.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** The version of the format that a document says it has, and where it says so. */
record DeclaredVersion(String text, int line, int column) {

    static final String MEMBER = "schemaVersion";

    /** Looks for the version in a document that could not be read; {@code null} if it names none in so many words. */
    static @Nullable DeclaredVersion find(Source source, JsonMapper mapper) {
        try (JsonParser parser = source.open(mapper)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (parser.nextToken() == JsonToken.VALUE_STRING && name.equals(MEMBER)) {
                    TokenStreamLocation place = parser.currentTokenLocation();
                    return new DeclaredVersion(
                            parser.getString(),
                            place.getLineNr(),
                            source.columnInCharacters(place.getLineNr(), place.getColumnNr()));
                }
                parser.skipChildren();
            }
            return null;
        } catch (JacksonException e) {
            return null;
        }
    }

    Problem problem(String sentence) {
        return new Problem(sentence, "/" + MEMBER, line, column);
    }
}
