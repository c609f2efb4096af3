/** Reads a document: source lines, then sections, then the values of the postmortem. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal;

import org.jspecify.annotations.NullMarked;
