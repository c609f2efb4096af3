/** Statistics of response times, action items and recurrences. */
@NullMarked
package io.github.postmortem4j.corpus.statistics;

import org.jspecify.annotations.NullMarked;
