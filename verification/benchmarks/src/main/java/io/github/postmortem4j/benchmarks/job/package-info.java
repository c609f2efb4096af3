/** The complete job: read, validate, render. */
@NullMarked
package io.github.postmortem4j.benchmarks.job;

import org.jspecify.annotations.NullMarked;
