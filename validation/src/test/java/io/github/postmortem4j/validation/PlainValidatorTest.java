package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plain validator of either provider finds the same faults as {@link PostmortemValidator}. */
class PlainValidatorTest {

    private static final String HOSTILE = "${1+1}{jakarta.validation.constraints.NotNull.message}\\{value}$0";

    private static final Validator HIBERNATE = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Validator BVAL = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("validatorsAndCases")
    void findsFaultsInAField(Validator validator, RuleCase document) {
        Set<ConstraintViolation<Page>> violations = validator.validate(new Page(document.document()));

        assertThat(lines(violations, "body"))
                .containsExactlyInAnyOrderElementsOf(linesOfPostmortemValidator(document.document(), true));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("validatorsAndCases")
    void findsErrorsInAParameter(Validator validator, RuleCase document) throws NoSuchMethodException {
        Set<ConstraintViolation<Pages>> violations = validator
                .forExecutables()
                .validateParameters(new Pages(), Pages.class.getMethod("publish", Postmortem.class), new Object[] {
                    document.document()
                });

        assertThat(lines(violations, "publish.arg0"))
                .containsExactlyInAnyOrderElementsOf(linesOfPostmortemValidator(document.document(), false));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void findsErrorsInAnElementOfAList(Validator validator) throws NoSuchMethodException {
        Set<ConstraintViolation<Pages>> violations = validator
                .forExecutables()
                .validateParameters(new Pages(), Pages.class.getMethod("publishAll", List.class), new Object[] {
                    List.of(RuleCase.of("T1").document())
                });

        assertThat(violations)
                .singleElement()
                .asString()
                .contains("Entry has 3 sentences: keep it to 2")
                .contains("timeline.entries[3].text");
    }

    @Test
    void quotesTheDocumentLiterallyWithHibernateValidator() {
        assertThat(HIBERNATE.validateValue(Page.class, "body", waiving(HOSTILE)))
                .extracting(ConstraintViolation::getMessage)
                .contains("There is no rule \"" + HOSTILE + "\" to waive: give the id of a rule, such as S5");
    }

    @Test
    void quotesTheDocumentWithoutCharactersThatApacheBvalInterprets() {
        assertThat(BVAL.validateValue(Page.class, "body", waiving(HOSTILE)))
                .extracting(ConstraintViolation::getMessage)
                .contains("There is no rule \"1+1jakarta.validation.constraints.NotNull.messagevalue0\" to waive:"
                        + " give the id of a rule, such as S5");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void acceptsNull(Validator validator) {
        assertThat(validator.validate(new Page(null))).isEmpty();
    }

    private static Postmortem waiving(String rule) {
        return Postmortem.builder()
                .addWaiver(Waiver.builder().rule(rule).reason("No.").build())
                .build();
    }

    private static <T> List<String> lines(Collection<ConstraintViolation<T>> violations, String prefix) {
        return violations.stream()
                .map(violation -> {
                    Rule rule = violation
                            .getConstraintDescriptor()
                            .getAnnotation()
                            .annotationType()
                            .getAnnotation(Rule.class);
                    String path = violation
                            .getPropertyPath()
                            .toString()
                            .substring(prefix.length())
                            .replace(".<list element>", "");
                    return rule == null
                            ? "standard constraint at " + path
                            : rule.id() + " at " + path + ": " + violation.getMessage();
                })
                .toList();
    }

    private static List<String> linesOfPostmortemValidator(Postmortem document, boolean withAdvice) {
        return PostmortemValidator.create().validate(document).getFindings().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR
                        || withAdvice && finding.getSeverity() == Severity.WARNING)
                .filter(finding -> !finding.getMessage().contains("is not needed"))
                .map(finding -> {
                    String path = finding.getPath().isEmpty() ? "" : "." + finding.getPath();
                    return finding.getMessage().matches(".* (affected users is|is blank).*")
                            ? "standard constraint at " + path
                            : finding.getRule() + " at " + path + ": " + finding.getMessage();
                })
                .toList();
    }

    static Stream<Named<Validator>> validators() {
        return Stream.of(Named.of("Hibernate Validator", HIBERNATE), Named.of("Apache BVal", BVAL));
    }

    static Stream<Arguments> validatorsAndCases() {
        List<RuleCase> cases = RuleCase.all().toList();
        return validators().flatMap(validator -> cases.stream().map(document -> Arguments.of(validator, document)));
    }

    static final class Page {

        @Valid @PublishablePostmortem
        @PostmortemAdvice
        private final Postmortem body;

        Page(Postmortem body) {
            this.body = body;
        }
    }

    public static class Pages {

        public void publish(@Valid @PublishablePostmortem Postmortem body) {}

        public void publishAll(List<@Valid @PublishablePostmortem Postmortem> bodies) {}
    }
}
