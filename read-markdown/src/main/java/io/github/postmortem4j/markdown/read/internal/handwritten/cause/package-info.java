/** Reads the root cause and the resolution. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.cause;

import org.jspecify.annotations.NullMarked;
