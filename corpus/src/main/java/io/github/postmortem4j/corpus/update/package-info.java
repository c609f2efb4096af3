/** Updates of an index from a folder. */
@NullMarked
package io.github.postmortem4j.corpus.update;

import org.jspecify.annotations.NullMarked;
