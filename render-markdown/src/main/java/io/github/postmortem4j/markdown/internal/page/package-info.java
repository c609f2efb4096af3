/** Writes the sections of the built-in layouts. */
@NullMarked
package io.github.postmortem4j.markdown.internal.page;

import org.jspecify.annotations.NullMarked;
