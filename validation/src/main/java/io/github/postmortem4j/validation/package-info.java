/**
 * Checks a postmortem against the spec of a good one. {@link
 * io.github.postmortem4j.validation.PostmortemValidator#create()} is the door; {@link
 * io.github.postmortem4j.validation.RuleRegistry} lists the rules.
 *
 * <p>The rules are Bean Validation constraints: where a plain {@code Validator} checks already, {@code @Valid
 * @PublishablePostmortem Postmortem body} asks for the same, and {@link
 * io.github.postmortem4j.validation.Findings#of} tells what it found as findings.
 *
 * <p>{@link io.github.postmortem4j.validation.Finding} and {@link io.github.postmortem4j.validation.ValidationReport} are
 * not meant to be implemented by users: new accessors may come in any minor version.
 */
@NullMarked
package io.github.postmortem4j.validation;

import org.jspecify.annotations.NullMarked;
