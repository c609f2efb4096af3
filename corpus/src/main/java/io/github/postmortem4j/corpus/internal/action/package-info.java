/** The states of action items and their order. */
@NullMarked
package io.github.postmortem4j.corpus.internal.action;

import org.jspecify.annotations.NullMarked;
