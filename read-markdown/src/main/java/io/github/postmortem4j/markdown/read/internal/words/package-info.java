/** The words that the reader knows, from its data files. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.words;

import org.jspecify.annotations.NullMarked;
