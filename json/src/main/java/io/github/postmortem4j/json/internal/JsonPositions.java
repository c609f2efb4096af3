package io.github.postmortem4j.json.internal;

import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Walks through a JSON text and notes where each value begins. */
final class JsonPositions {

    private JsonPositions() {}

    static SourcePositions of(JsonParser parser, int firstLine) {
        SourcePositions.Builder positions = SourcePositions.builder();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                TokenStreamLocation place = parser.currentTokenLocation();
                positions.put(
                        parser.streamReadContext().pathAsPointer().toString(),
                        new Position(firstLine + place.getLineNr() - 1, place.getColumnNr()));
            }
        }
        return positions.build();
    }
}
