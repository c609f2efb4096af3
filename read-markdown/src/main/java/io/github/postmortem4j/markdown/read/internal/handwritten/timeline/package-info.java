/** Reads the timeline, written as lists, plain lines, tables, headings or sentences. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import org.jspecify.annotations.NullMarked;
