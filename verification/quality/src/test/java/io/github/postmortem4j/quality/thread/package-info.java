/** Shares what is said to be safe for threads among many of them. */
@NullMarked
package io.github.postmortem4j.quality.thread;

import org.jspecify.annotations.NullMarked;
