/** Validators of the constraints on the summary and its impact. */
@NullMarked
package io.github.postmortem4j.validation.internal.constraint.summary;

import org.jspecify.annotations.NullMarked;
