/** Benchmarks of reading and writing JSON. */
@NullMarked
package io.github.postmortem4j.benchmarks.json;

import org.jspecify.annotations.NullMarked;
