/** The style of generated value types. */
@NullMarked
package io.github.postmortem4j.corpus.internal.style;

import org.jspecify.annotations.NullMarked;
