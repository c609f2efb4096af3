/**
 * Renders a postmortem as a self-contained HTML page, and its timeline as SVG.
 *
 * <p>{@link io.github.postmortem4j.html.HtmlRenderer#create()} is the entry point.
 *
 * <p>No method accepts or returns {@code null}.
 */
@NullMarked
package io.github.postmortem4j.html;

import org.jspecify.annotations.NullMarked;
