/**
 * Positions in the text that a postmortem was read from. {@link io.github.postmortem4j.source.SourcePositions#find}
 * returns the line and the column for the JSON Pointer of a finding.
 */
@NullMarked
package io.github.postmortem4j.source;

import org.jspecify.annotations.NullMarked;
