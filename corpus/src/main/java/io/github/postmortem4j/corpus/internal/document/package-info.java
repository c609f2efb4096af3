/** What the index records about a postmortem. */
@NullMarked
package io.github.postmortem4j.corpus.internal.document;

import org.jspecify.annotations.NullMarked;
