package io.github.postmortem4j.markdown.read.internal.source;

/**
 * A line of text and where it begins.
 *
 * @param text the text
 * @param line the line in the source, from 1
 * @param column the column in the source, from 1
 */
record PositionedText(InlineText text, int line, int column) {}
