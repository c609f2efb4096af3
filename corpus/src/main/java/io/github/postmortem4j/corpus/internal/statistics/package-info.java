/** Percentiles, intervals and groups. */
@NullMarked
package io.github.postmortem4j.corpus.internal.statistics;

import org.jspecify.annotations.NullMarked;
