/** Malicious and malformed input for every entry point that reads. */
@NullMarked
package io.github.postmortem4j.quality.hostile;

import org.jspecify.annotations.NullMarked;
