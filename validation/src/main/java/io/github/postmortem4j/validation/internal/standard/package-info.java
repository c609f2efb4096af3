/** Checks of the standard constraints on the types, without a Bean Validation provider. */
@NullMarked
package io.github.postmortem4j.validation.internal.standard;

import org.jspecify.annotations.NullMarked;
