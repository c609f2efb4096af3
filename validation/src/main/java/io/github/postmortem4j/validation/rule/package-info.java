/**
 * The description of a rule of the spec: its id, text, severity, and the first stage that requires it.
 *
 * <p>{@link io.github.postmortem4j.validation.rule.Rule} is the entry point. It annotates the constraint that checks
 * the rule, and {@link io.github.postmortem4j.validation.RuleRegistry} lists all of them.
 */
@NullMarked
package io.github.postmortem4j.validation.rule;

import org.jspecify.annotations.NullMarked;
