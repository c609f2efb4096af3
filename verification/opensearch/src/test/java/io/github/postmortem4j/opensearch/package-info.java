/** Tests of the corpus with real nodes of OpenSearch. */
@NullMarked
package io.github.postmortem4j.opensearch;

import org.jspecify.annotations.NullMarked;
