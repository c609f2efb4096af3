/**
 * The rules of the spec as constraints, with one annotation for each rule and the stages as compositions of them.
 *
 * <p>{@link io.github.postmortem4j.validation.constraint.PublishablePostmortem} is the entry point: it contains all
 * rules for a postmortem. Some constraints also apply to text in your own types: {@link
 * io.github.postmortem4j.validation.constraint.WordCount}, {@link
 * io.github.postmortem4j.validation.constraint.MaxSentences} and {@link
 * io.github.postmortem4j.validation.constraint.Blameless}. {@code null} is always valid.
 */
@NullMarked
package io.github.postmortem4j.validation.constraint;

import org.jspecify.annotations.NullMarked;
