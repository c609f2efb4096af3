/** Reads the issue summary: labeled facts, start and end of the outage, and the share of affected users. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import org.jspecify.annotations.NullMarked;
