/** Fuzz targets: in every build they run over their seeds, with the profile {@code fuzz} they look for more. */
@NullMarked
package io.github.postmortem4j.quality.fuzz;

import org.jspecify.annotations.NullMarked;
