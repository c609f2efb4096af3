/** Hibernate Validator, configured for the standard constraints of the types and for custom rules. */
@NullMarked
package io.github.postmortem4j.validation.internal.engine;

import org.jspecify.annotations.NullMarked;
