/** The embedded search engine, on Apache Lucene. */
@NullMarked
package io.github.postmortem4j.corpus.internal.lucene;

import org.jspecify.annotations.NullMarked;
