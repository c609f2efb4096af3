/**
 * Renders a postmortem as GitHub-flavoured Markdown. {@link
 * io.github.postmortem4j.markdown.MarkdownRenderer#create()} is the door.
 *
 * <p>No method takes or gives {@code null}.
 */
@NullMarked
package io.github.postmortem4j.markdown;

import org.jspecify.annotations.NullMarked;
