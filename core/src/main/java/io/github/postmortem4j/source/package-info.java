/**
 * Where things stand in the text that a postmortem was read from. {@link
 * io.github.postmortem4j.source.SourcePositions#find} takes the JSON Pointer of a finding and gives the line and the
 * column to show.
 */
@NullMarked
package io.github.postmortem4j.source;

import org.jspecify.annotations.NullMarked;
