/**
 * Renders a postmortem as GitHub Flavored Markdown.
 *
 * <p>{@link io.github.postmortem4j.markdown.MarkdownRenderer#create()} is the entry point. A {@link
 * io.github.postmortem4j.markdown.Layout} determines the sections of a page, and {@link
 * io.github.postmortem4j.markdown.Section#of} creates custom sections.
 *
 * <p>No method accepts or returns {@code null}.
 */
@NullMarked
package io.github.postmortem4j.markdown;

import org.jspecify.annotations.NullMarked;
