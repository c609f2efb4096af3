/** The outline of a document: sections, and the labels that open them. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.outline;

import org.jspecify.annotations.NullMarked;
