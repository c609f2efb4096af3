/** Runs the benchmarks and writes their results into {@code docs/performance.md}. */
@NullMarked
package io.github.postmortem4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
