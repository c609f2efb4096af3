package io.github.postmortem4j.validation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a constraint which rule of the spec it encodes.
 *
 * <p>It stands on the constraint's annotation type, once: in a composed constraint the payload of what it is composed of
 * is ignored, but its annotation type is not. Reports, explanations and code scanning all read it from there.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    /** {@return the short id that a finding carries and a waiver names, such as {@code S1}} */
    String id();

    /** {@return what the spec says, in one sentence} */
    String spec();

    /** {@return what meets the rule, as an author would write it} */
    String example();

    /** {@return how much breaking it weighs} */
    Severity severity() default Severity.ERROR;

    /** {@return the first stage that asks for it; a rule of {@link Stage#DRAFT} holds always and cannot be waived} */
    Stage stage();

    /** {@return where the rule comes from, when not from the spec itself; else {@code ""}} */
    String source() default "";
}
