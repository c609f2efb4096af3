/**
 * A corpus whose index is in an OpenSearch cluster. The entry point is {@link
 * io.github.postmortem4j.corpus.opensearch.OpenSearchCorpus}.
 */
@NullMarked
package io.github.postmortem4j.corpus.opensearch;

import org.jspecify.annotations.NullMarked;
