/**
 * What is said of a rule of the spec: its id, its words, its weight, and the stage that first asks for it.
 *
 * <p>{@link io.github.postmortem4j.validation.rule.Rule} is the door: it stands on the constraint that checks the rule, and
 * {@link io.github.postmortem4j.validation.RuleRegistry} reads it there.
 */
@NullMarked
package io.github.postmortem4j.validation.rule;

import org.jspecify.annotations.NullMarked;
