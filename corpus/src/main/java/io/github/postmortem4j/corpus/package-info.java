/**
 * Finds earlier incidents like a new one, tracks action items and computes statistics over a corpus of postmortems.
 *
 * <p>The entry point is {@link io.github.postmortem4j.corpus.Corpus}; {@code LuceneCorpus} in the package {@code
 * io.github.postmortem4j.corpus.lucene} opens one whose index is a folder. An index is derived from a folder of
 * documents and never the only copy of anything: it can be deleted and rebuilt at any time.
 *
 * <p>Options and results are immutable values, safe for use by many threads, and only this library implements them.
 */
@NullMarked
package io.github.postmortem4j.corpus;

import org.jspecify.annotations.NullMarked;
