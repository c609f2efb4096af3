/** Parses Markdown to lines that have their formatting and their position in the source. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.source;

import org.jspecify.annotations.NullMarked;
