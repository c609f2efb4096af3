/**
 * Reads the postmortems that people wrote in Markdown. {@link io.github.postmortem4j.markdown.read.MarkdownReader} is the
 * door.
 */
@NullMarked
package io.github.postmortem4j.markdown.read;

import org.jspecify.annotations.NullMarked;
