/** Divides documents into sections, opened by headings and labels. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.outline;

import org.jspecify.annotations.NullMarked;
