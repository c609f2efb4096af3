package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in sections.
 *
 * @param title the heading that is its title; {@code null} when none is
 * @param sections the sections in the order of the document, the first of them what stands before any name
 * @param exact whether the renderer wrote it: then only what it marks counts
 */
public record Outline(@Nullable MarkdownLine title, List<OutlineSection> sections, boolean exact) {}
