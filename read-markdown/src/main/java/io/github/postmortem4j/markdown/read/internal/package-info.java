/** Finds the facts of a postmortem in the lines of a document. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal;

import org.jspecify.annotations.NullMarked;
