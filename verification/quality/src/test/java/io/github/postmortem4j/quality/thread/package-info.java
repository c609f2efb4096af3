/** Shares thread-safe classes among many threads. */
@NullMarked
package io.github.postmortem4j.quality.thread;

import org.jspecify.annotations.NullMarked;
