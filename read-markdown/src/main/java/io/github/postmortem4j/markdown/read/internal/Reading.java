package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;

/**
 * The result of reading a document.
 *
 * @param postmortem the postmortem
 * @param notes the notes on what could not be read
 * @param positions the positions of the values
 * @param rendered whether the renderer wrote the document
 */
public record Reading(Postmortem postmortem, List<Note> notes, SourcePositions positions, boolean rendered) {}
