package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document divided into sections.
 *
 * @param title the heading that is the document's title, or {@code null} if there is none
 * @param sections the sections in document order; the first holds everything before the first section name
 */
public record Outline(@Nullable MarkdownLine title, List<OutlineSection> sections) {}
