/** The interface between the corpus and a search engine. */
@NullMarked
package io.github.postmortem4j.corpus.internal.engine;

import org.jspecify.annotations.NullMarked;
