/** Sentences, words and stems of the text of a postmortem. */
@NullMarked
package io.github.postmortem4j.corpus.internal.text;

import org.jspecify.annotations.NullMarked;
