/** Validators of the constraints on the timeline. */
@NullMarked
package io.github.postmortem4j.validation.internal.constraint.timeline;

import org.jspecify.annotations.NullMarked;
