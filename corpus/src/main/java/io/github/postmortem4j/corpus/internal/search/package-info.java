/** Word search with facets. */
@NullMarked
package io.github.postmortem4j.corpus.internal.search;

import org.jspecify.annotations.NullMarked;
