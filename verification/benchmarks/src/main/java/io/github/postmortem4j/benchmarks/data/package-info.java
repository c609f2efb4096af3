/** What is measured with: the examples, and documents made up at any size. */
@NullMarked
package io.github.postmortem4j.benchmarks.data;

import org.jspecify.annotations.NullMarked;
