/** Reads the renderer's page format: its headings, labels, icons and metadata. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.rendered;

import org.jspecify.annotations.NullMarked;
