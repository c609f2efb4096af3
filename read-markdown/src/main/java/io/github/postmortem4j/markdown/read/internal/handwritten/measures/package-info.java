/** Reads improvements and action items. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import org.jspecify.annotations.NullMarked;
