package io.github.postmortem4j.markdown.read.internal.source;

import java.util.List;

/**
 * A document as lines.
 *
 * @param lines what a reader sees
 * @param front what stands before it
 * @param source the lines as written
 * @param unclosedFence the line of a fence that was left open, from 1; 0 when there is none
 */
public record SourceDocument(List<MarkdownLine> lines, FrontMatter front, List<String> source, int unclosedFence) {}
