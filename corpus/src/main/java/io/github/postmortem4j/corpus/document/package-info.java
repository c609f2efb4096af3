/** The postmortems of a corpus. */
@NullMarked
package io.github.postmortem4j.corpus.document;

import org.jspecify.annotations.NullMarked;
