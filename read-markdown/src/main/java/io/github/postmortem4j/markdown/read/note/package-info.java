/** Notes on what the reader could not read or found ambiguous. */
@NullMarked
package io.github.postmortem4j.markdown.read.note;

import org.jspecify.annotations.NullMarked;
