/** Reads hand-written documents. The sub-packages follow the parts of a postmortem. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten;

import org.jspecify.annotations.NullMarked;
