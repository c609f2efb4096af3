/** Ranks earlier postmortems and explains why they are similar. */
@NullMarked
package io.github.postmortem4j.corpus.internal.similar;

import org.jspecify.annotations.NullMarked;
