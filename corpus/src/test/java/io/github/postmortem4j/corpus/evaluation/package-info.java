/** Measures the ranking on labeled incidents. */
@NullMarked
package io.github.postmortem4j.corpus.evaluation;

import org.jspecify.annotations.NullMarked;
