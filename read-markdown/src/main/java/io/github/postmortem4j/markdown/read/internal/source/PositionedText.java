package io.github.postmortem4j.markdown.read.internal.source;

/**
 * A line of text and its position.
 *
 * @param text the text
 * @param line the 1-based line in the source
 * @param column the 1-based column in the source
 */
record PositionedText(InlineText text, int line, int column) {}
