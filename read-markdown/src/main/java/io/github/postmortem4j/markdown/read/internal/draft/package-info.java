/** The postmortem under construction, with its positions and notes. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.draft;

import org.jspecify.annotations.NullMarked;
