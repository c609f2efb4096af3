/** The reader's vocabulary, loaded from word files and from the renderer's labels. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.words;

import org.jspecify.annotations.NullMarked;
