/** The state shared by the readers of one document. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import org.jspecify.annotations.NullMarked;
