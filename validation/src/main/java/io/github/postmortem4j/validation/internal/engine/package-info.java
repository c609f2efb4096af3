/** Hibernate Validator, for custom rules that are constraints. */
@NullMarked
package io.github.postmortem4j.validation.internal.engine;

import org.jspecify.annotations.NullMarked;
