/** Action items across postmortems, and their states. */
@NullMarked
package io.github.postmortem4j.corpus.action;

import org.jspecify.annotations.NullMarked;
