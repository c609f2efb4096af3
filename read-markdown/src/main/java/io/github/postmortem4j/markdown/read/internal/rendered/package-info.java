/** Reads pages of the renderer, block by block along the layout that their mark names. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.rendered;

import org.jspecify.annotations.NullMarked;
