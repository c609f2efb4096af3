/** Updates an index from a folder. */
@NullMarked
package io.github.postmortem4j.corpus.internal.update;

import org.jspecify.annotations.NullMarked;
