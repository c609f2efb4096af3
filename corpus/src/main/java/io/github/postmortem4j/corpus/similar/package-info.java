/** Earlier incidents like a draft: options, matches and reasons. */
@NullMarked
package io.github.postmortem4j.corpus.similar;

import org.jspecify.annotations.NullMarked;
