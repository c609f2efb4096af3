/**
 * The validators of the constraints. The module opens this package, because a Bean Validation provider, or the
 * validator factory of a framework, instantiates them.
 */
@NullMarked
package io.github.postmortem4j.validation.internal.constraint;

import org.jspecify.annotations.NullMarked;
