/** Fuzz targets. Every build replays their seeds; the profile {@code fuzz} searches for new failures. */
@NullMarked
package io.github.postmortem4j.quality.fuzz;

import org.jspecify.annotations.NullMarked;
