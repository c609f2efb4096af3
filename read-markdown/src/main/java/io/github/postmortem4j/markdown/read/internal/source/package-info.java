/** The Markdown of a document as lines: what a reader sees, and where it stands. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.source;

import org.jspecify.annotations.NullMarked;
