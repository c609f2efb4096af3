package io.github.postmortem4j.json.internal;

import io.github.postmortem4j.source.SourcePositions;

/**
 * What is wrong with a document, and where.
 *
 * @param line from 1; 0 when there is no text
 * @param column from 1; 0 when there is no text
 */
public record Problem(String sentence, String pointer, int line, int column) {

    /** {@return the same problem in a text that begins at a line of a longer one} */
    public Problem from(int firstLine) {
        return new Problem(sentence, pointer, firstLine + line - 1, column);
    }

    /** {@return the same problem where its value stands in a text} */
    Problem at(SourcePositions positions) {
        SourcePositions.Position place = positions.find(pointer);
        return new Problem(sentence, pointer, place.line(), place.column());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append("line ").append(line).append(", column ").append(column);
        }
        if (!pointer.isEmpty()) {
            text.append(text.isEmpty() ? "at " : ", at ").append(pointer);
        }
        return text.isEmpty() ? sentence : text.append(": ").append(sentence).toString();
    }
}
