/** The search engine of a cluster: requests, the layout of its index, and its errors. */
@NullMarked
package io.github.postmortem4j.corpus.opensearch.internal;

import org.jspecify.annotations.NullMarked;
