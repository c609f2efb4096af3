package io.github.postmortem4j.validation.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a complete document: all content that the spec requires is present, and nothing is wrong.
 *
 * <p>Accepts a {@link io.github.postmortem4j.Postmortem}; {@code null} is valid. Each rule is reported on its own
 * property with its own annotation type; this annotation is never reported itself. Add {@link
 * jakarta.validation.Valid @Valid} to check the standard constraints on the types too.
 */
@DraftPostmortem
@TitleStated
@OutageTimesStated
@AffectedServicesStated
@UserExperienceStated
@AffectedShareStated
@RootCauseSummarized
@DetectionRecorded
@DetectionMethodRecorded
@InvestigationRecorded
@MisleadingPathRecorded
@EscalationRecorded
@ResolutionRecorded
@RootCauseDetailed
@ResolutionDetailed
@ImprovementsListed
@SpecificTasksListed
@LimitedWaivers
@Documented
@Constraint(validatedBy = {})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompletePostmortem.List.class)
public @interface CompletePostmortem {

    /** {@return the message, which is unused because each rule has its own} */
    String message() default "";

    /** {@return the groups the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return the payload that is attached to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several {@link CompletePostmortem} constraints on the same element. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        CompletePostmortem[] value();
    }
}
