/**
 * Compares postmortems. The entry point is {@link io.github.postmortem4j.diff.PostmortemDiff#between}.
 *
 * <p>All types are immutable and safe for use by multiple threads.
 */
@NullMarked
package io.github.postmortem4j.diff;

import org.jspecify.annotations.NullMarked;
