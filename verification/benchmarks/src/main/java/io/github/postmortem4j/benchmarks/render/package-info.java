/** Benchmarks of rendering Markdown. */
@NullMarked
package io.github.postmortem4j.benchmarks.render;

import org.jspecify.annotations.NullMarked;
