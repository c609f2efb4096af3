/** The issue summary: its labeled facts, start and end of the outage, share of users. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import org.jspecify.annotations.NullMarked;
