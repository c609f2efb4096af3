/** Runs the benchmarks and writes the page of their ratios. */
@NullMarked
package io.github.postmortem4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
