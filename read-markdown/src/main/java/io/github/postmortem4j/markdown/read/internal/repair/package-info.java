/** Repairs the source of a document, line by line, where its author did not write what Markdown takes it for. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.repair;

import org.jspecify.annotations.NullMarked;
