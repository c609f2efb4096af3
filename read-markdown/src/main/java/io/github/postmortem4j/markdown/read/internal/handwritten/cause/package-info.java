/** Root cause, resolution and what contributed. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.cause;

import org.jspecify.annotations.NullMarked;
