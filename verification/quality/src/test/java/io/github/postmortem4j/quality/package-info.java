/** Hostile input, faults and threads: what the library promises, tried until it should break. */
@NullMarked
package io.github.postmortem4j.quality;

import org.jspecify.annotations.NullMarked;
