/** The timeline: entries in lists, lines, tables, headings and sentences. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import org.jspecify.annotations.NullMarked;
