/** Checks a postmortem against the spec of a good one. */
@NullMarked
package io.github.postmortem4j.validation;

import org.jspecify.annotations.NullMarked;
