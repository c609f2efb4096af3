/** Reads the sections of a page. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten;

import org.jspecify.annotations.NullMarked;
