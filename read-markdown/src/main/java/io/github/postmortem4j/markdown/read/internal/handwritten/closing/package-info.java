/** Reads the closing sections: lessons, links, related incidents and waivers. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.closing;

import org.jspecify.annotations.NullMarked;
