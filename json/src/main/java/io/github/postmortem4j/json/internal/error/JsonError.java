package io.github.postmortem4j.json.internal.error;

import io.github.postmortem4j.source.SourcePositions;

/**
 * An error that was found while reading or writing a document, and its position.
 *
 * @param message what is wrong and what would be right, without the position
 * @param pointer the JSON Pointer of the value
 * @param line the line, from 1; 0 if there is no text, as when writing
 * @param column the column, from 1; 0 if there is no text, as when writing
 */
public record JsonError(String message, String pointer, int line, int column) {

    /** {@return the same error, in a document that starts at the given line of a longer text} */
    public JsonError inTextFrom(int firstLine) {
        return new JsonError(message, pointer, firstLine + line - 1, column);
    }

    /** {@return the same error, at the position of its value} */
    public JsonError at(SourcePositions positions) {
        SourcePositions.Position position = positions.find(pointer);
        return new JsonError(message, pointer, position.getLine(), position.getColumn());
    }

    /** {@return the message, preceded by the line, the column and the pointer where these are known} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", column ").append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(text.isEmpty() ? "at " : ", at ").append(pointer);
        }
        return text.isEmpty() ? message : text.append(": ").append(message).toString();
    }
}
