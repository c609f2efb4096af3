/**
 * Renders a postmortem as GitHub-flavoured Markdown. {@link
 * io.github.postmortem4j.markdown.MarkdownRenderer#create()} is the door; a {@link
 * io.github.postmortem4j.markdown.Layout} says which sections are written, {@link io.github.postmortem4j.markdown.Section} is
 * where your own begin.
 *
 * <p>No method takes or gives {@code null}.
 */
@NullMarked
package io.github.postmortem4j.markdown;

import org.jspecify.annotations.NullMarked;
