/**
 * The rules of the spec as constraints: one annotation a rule with its validator beside it, and the stages as
 * compositions of them.
 *
 * <p>{@link io.github.postmortem4j.validation.constraint.PublishablePostmortem} is the door: it asks for all of them, on a
 * postmortem. Some are of use on one's own types too, such as {@link
 * io.github.postmortem4j.validation.constraint.WordCount}, {@link
 * io.github.postmortem4j.validation.constraint.MaxSentences} and {@link
 * io.github.postmortem4j.validation.constraint.Blameless} on a text. Whatever is {@code null} is valid.
 */
@NullMarked
package io.github.postmortem4j.validation.constraint;

import org.jspecify.annotations.NullMarked;
