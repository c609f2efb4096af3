/**
 * Reads postmortems written in Markdown. The entry point is {@link
 * io.github.postmortem4j.markdown.read.MarkdownReader}.
 */
@NullMarked
package io.github.postmortem4j.markdown.read;

import org.jspecify.annotations.NullMarked;
