/** Generates postmortems with any content that their types allow. */
@NullMarked
package io.github.postmortem4j.quality.model;

import org.jspecify.annotations.NullMarked;
