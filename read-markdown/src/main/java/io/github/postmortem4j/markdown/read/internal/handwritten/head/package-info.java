/** Reads the head of a document: front matter, title, metadata and hook. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.head;

import org.jspecify.annotations.NullMarked;
