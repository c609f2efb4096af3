/** Reads what was investigated, and on which assumption, from sentences. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import org.jspecify.annotations.NullMarked;
