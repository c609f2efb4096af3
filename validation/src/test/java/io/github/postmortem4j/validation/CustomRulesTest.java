package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that a user adds to those of the spec. */
class CustomRulesTest {

    private static final String NUMBERED = "ERROR H1 /id Give the number, after at most 7 letters";

    private final Postmortem unnumbered =
            RuleCase.publishable().toBuilder().id("").build();

    @Test
    void reportsAViolationLikeThatOfAnyRule() {
        PostmortemValidator validator =
                PostmortemValidator.builder().rule(Numbered.class).build();

        assertThat(lines(validator, Stage.PUBLISHABLE)).containsExactly(NUMBERED);
        Finding finding = validator.validate(unnumbered).getFindings().get(0);
        assertThat(finding.getPath()).isEqualTo("id");
        assertThat(finding.getSpec()).isEqualTo("Every incident has a number.");
        assertThat(validator
                        .validate(unnumbered.toBuilder().id("INC-1").build())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void checksARuleAtItsStageAndLater() {
        PostmortemValidator validator =
                PostmortemValidator.builder().rule(Numbered.class).build();

        assertThat(lines(validator, Stage.DRAFT)).isEmpty();
        assertThat(lines(validator, Stage.COMPLETE)).containsExactly(NUMBERED);
        assertThat(lines(validator, Stage.PUBLISHABLE)).containsExactly(NUMBERED);
    }

    @Test
    void checksAllRulesOfAComposition() {
        PostmortemValidator validator = PostmortemValidator.builder()
                .rule(CompanyRules.class)
                .rule(Numbered.class)
                .build();

        assertThat(lines(validator, Stage.DRAFT)).containsExactly("WARNING H10 /id An id is recommended");
        assertThat(lines(validator, Stage.PUBLISHABLE))
                .containsExactly(NUMBERED, "WARNING H10 /id An id is recommended");
    }

    @Test
    void disablesCustomAdviceWithAllAdvice() {
        PostmortemValidator validator = PostmortemValidator.builder()
                .withoutAdvice()
                .rule(CompanyRules.class)
                .build();

        assertThat(lines(validator, Stage.PUBLISHABLE)).containsExactly(NUMBERED);
    }

    @Test
    void doesNotAffectOtherValidators() {
        PostmortemValidator.builder().rule(Numbered.class).build();

        assertThat(lines(PostmortemValidator.create(), Stage.PUBLISHABLE)).isEmpty();
        assertThat(RuleRegistry.find("H1")).isNull();
    }

    @Test
    void cannotBeWaived() {
        Postmortem waiving = unnumbered.toBuilder()
                .addWaiver(
                        Waiver.builder().rule("H1").reason("It never had one.").build())
                .build();

        assertThat(PostmortemValidator.builder()
                        .rule(Numbered.class)
                        .build()
                        .validate(waiving)
                        .findings(Severity.ERROR))
                .map(Finding::getRule)
                .containsExactly("H1", "W1");
    }

    @Test
    void rejectsAnInvalidRule() {
        PostmortemValidator.Builder builder = PostmortemValidator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rule(Deprecated.class))
                .withMessageStartingWith("@Deprecated is not a rule: expected a constraint with @Rule");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rule(Blameless.class))
                .withMessage(
                        "The rule of @Blameless has the id \"A3\", which is already in use or blank: choose an id of its own");
        builder.rule(Numbered.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.rule(AlsoNumbered.class))
                .withMessageContaining("\"H1\", which is already in use");
        assertThat(lines(builder.build(), Stage.COMPLETE)).containsExactly(NUMBERED);
    }

    private List<String> lines(PostmortemValidator validator, Stage stage) {
        return validator.validate(unnumbered, stage).getFindings().stream()
                .map(RuleCase::line)
                .toList();
    }

    @Rule(id = "H1", spec = "Every incident has a number.", example = "\"id\": \"INC-1\"", stage = Stage.COMPLETE)
    @Constraint(validatedBy = NumberedValidator.class)
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Numbered {

        String message() default "Give the number, after at most {letters} letters";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        int letters() default 7;
    }

    @Rule(id = "H1", spec = "Every incident has a number.", example = "\"id\": \"INC-1\"", stage = Stage.COMPLETE)
    @Constraint(validatedBy = {})
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface AlsoNumbered {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Rule(
            id = "H10",
            spec = "An id is recommended.",
            example = "\"id\": \"INC-1\"",
            severity = Severity.WARNING,
            stage = Stage.DRAFT)
    @Constraint(validatedBy = WithIdValidator.class)
    @Target({ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithId {

        String message() default "An id is recommended";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Numbered
    @WithId
    @Constraint(validatedBy = {})
    @Target(ElementType.TYPE_USE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface CompanyRules {

        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class NumberedValidator implements ConstraintValidator<Numbered, Postmortem> {

        public NumberedValidator() {}

        @Override
        public boolean isValid(Postmortem postmortem, ConstraintValidatorContext context) {
            return !postmortem.getId().isEmpty() || reportedOnTheId(context);
        }
    }

    public static final class WithIdValidator implements ConstraintValidator<WithId, Postmortem> {

        public WithIdValidator() {}

        @Override
        public boolean isValid(Postmortem postmortem, ConstraintValidatorContext context) {
            return !postmortem.getId().isEmpty() || reportedOnTheId(context);
        }
    }

    private static boolean reportedOnTheId(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("id")
                .addConstraintViolation();
        return false;
    }
}
