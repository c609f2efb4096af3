/** Bytes from whoever means harm, shown to every door that reads. */
@NullMarked
package io.github.postmortem4j.quality.hostile;

import org.jspecify.annotations.NullMarked;
