/** The dictionary of failure mechanisms and the search for them in text. */
@NullMarked
package io.github.postmortem4j.corpus.internal.mechanism;

import org.jspecify.annotations.NullMarked;
