/** Dates, times of day and time zones: scanners for their written forms, and their resolution. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.time;

import org.jspecify.annotations.NullMarked;
