/** The checks of the rules of the spec, by the stages at which they apply. */
@NullMarked
package io.github.postmortem4j.validation.internal.stage;

import org.jspecify.annotations.NullMarked;
