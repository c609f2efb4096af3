/**
 * Checks postmortems against the spec of a good postmortem. {@link
 * io.github.postmortem4j.validation.PostmortemValidator#create()} is the entry point; {@link
 * io.github.postmortem4j.validation.RuleRegistry} lists the rules.
 *
 * <p>The rules are Bean Validation constraints. Where a plain {@code Validator} already validates requests, annotate the
 * body with {@code @Valid @PublishablePostmortem} to check the same rules. {@link
 * io.github.postmortem4j.validation.Findings#of} converts the violations to findings.
 *
 * <p>Do not implement {@link io.github.postmortem4j.validation.Finding} and {@link
 * io.github.postmortem4j.validation.ValidationReport}: any minor version may add accessors.
 */
@NullMarked
package io.github.postmortem4j.validation;

import org.jspecify.annotations.NullMarked;
