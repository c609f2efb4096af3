package io.github.postmortem4j.validation.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes the rule of the spec that a constraint checks.
 *
 * <p>This annotation belongs on the annotation type of the constraint, which is the same alone and in composed
 * constraints (the payload of a composing constraint is ignored). Reports, explanations and code scanning read the rule
 * from there.
 */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

    /** {@return the short id that findings and waivers use, such as {@code S1}} */
    String id();

    /** {@return the text of the rule, in one sentence} */
    String spec();

    /** {@return an example that meets the rule, as an author would write it} */
    String example();

    /** {@return the severity of a violation} */
    Severity severity() default Severity.ERROR;

    /** {@return the first stage that requires it; a rule of {@link Stage#DRAFT} always applies and cannot be waived} */
    Stage stage();

    /** {@return the source of a rule that is not from the spec itself, otherwise {@code ""}} */
    String source() default "";
}
