/** The corpus over any search engine. */
@NullMarked
package io.github.postmortem4j.corpus.internal;

import org.jspecify.annotations.NullMarked;
