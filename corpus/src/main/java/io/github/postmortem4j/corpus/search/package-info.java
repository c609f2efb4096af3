/** Word search in a corpus, with facets. */
@NullMarked
package io.github.postmortem4j.corpus.search;

import org.jspecify.annotations.NullMarked;
