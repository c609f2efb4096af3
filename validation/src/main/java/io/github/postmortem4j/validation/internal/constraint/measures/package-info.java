/** Validators of the constraints on the corrective measures. */
@NullMarked
package io.github.postmortem4j.validation.internal.constraint.measures;

import org.jspecify.annotations.NullMarked;
