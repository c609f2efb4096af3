/** Benchmarks of validation. */
@NullMarked
package io.github.postmortem4j.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
