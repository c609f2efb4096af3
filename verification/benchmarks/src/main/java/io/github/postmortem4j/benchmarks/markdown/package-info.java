/** Reading of Markdown. */
@NullMarked
package io.github.postmortem4j.benchmarks.markdown;

import org.jspecify.annotations.NullMarked;
