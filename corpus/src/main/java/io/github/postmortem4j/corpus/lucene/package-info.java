/** The embedded corpus, whose index is a folder. The entry point is {@link io.github.postmortem4j.corpus.lucene.LuceneCorpus}. */
@NullMarked
package io.github.postmortem4j.corpus.lucene;

import org.jspecify.annotations.NullMarked;
