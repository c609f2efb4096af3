package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions;
import java.util.List;

/**
 * What was read.
 *
 * @param postmortem the value
 * @param notes what could not be read
 * @param positions where the values stand
 * @param rendered whether it has the form that the renderer writes
 */
public record Reading(Postmortem postmortem, List<Note> notes, SourcePositions positions, boolean rendered) {}
