/** The documents of the benchmarks: the examples, and synthetic documents of any size. */
@NullMarked
package io.github.postmortem4j.benchmarks.data;

import org.jspecify.annotations.NullMarked;
