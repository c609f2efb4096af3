/**
 * The rules of the spec as constraints: one annotation a rule with its validator beside it, and the stages as
 * compositions of them.
 */
@NullMarked
package io.github.postmortem4j.validation.constraint;

import org.jspecify.annotations.NullMarked;
