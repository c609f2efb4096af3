/** The state shared by the readers of a document, and what they need to know about all of it. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import org.jspecify.annotations.NullMarked;
