package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Violations that a framework reports, for any validated object, as findings. */
class FindingsTest {

    private static final Postmortem LONG_ENTRY = RuleCase.of("T1").document();
    private static final Validator HIBERNATE = hibernate(Locale.ENGLISH);
    private static final Validator BVAL = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("validatorsAndCases")
    void matchTheFindingsOfTheValidatorForTheBodyOfARequest(Validator validator, RuleCase body) {
        List<Finding> errors =
                PostmortemValidator.create().validate(body.document()).findings(Severity.ERROR);

        List<Finding> found = Findings.of(violations(validator, "publish", body.document()));

        assertThat(found)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("message")
                .isEqualTo(errors);
        assertThat(found.stream().filter(finding -> !isOfStandardConstraint(finding)))
                .containsExactlyElementsOf(errors.stream()
                        .filter(finding -> !isOfStandardConstraint(finding))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("validators")
    void pointFromTheObjectThatContainsTheDocument(Validator validator) {
        Request request = new Request(
                "#incidents", "It was human error.", LONG_ENTRY, List.of(LONG_ENTRY), Map.of("INC/7", LONG_ENTRY));

        assertThat(lines(Findings.of(violations(validator, "file", request))))
                .containsExactly(
                        "ERROR T1 /byId/INC~17/timeline/3/text Entry has 3 sentences: keep it to 2",
                        "ERROR T1 /drafts/0/timeline/3/text Entry has 3 sentences: keep it to 2",
                        "WARNING A3 /note Text assigns blame (\"human error\"): describe how the system allowed it to happen, not who did it",
                        "ERROR T1 /postmortem/timeline/3/text Entry has 3 sentences: keep it to 2");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void pointIntoAListThatIsTheBody(Validator validator) {
        Postmortem blankTag = RuleCase.publishable().toBuilder().addTag(" ").build();
        List<Postmortem> bodies = List.of(LONG_ENTRY, RuleCase.publishable(), blankTag);

        assertThat(Findings.of(violations(validator, "publishAll", bodies)))
                .extracting(Finding::getPointer, Finding::getPath)
                .containsExactly(
                        tuple("/0/timeline/3/text", "[0].timeline.entries[3].text"), tuple("/2/tags/2", "[2].tags[2]"));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void pointWithTheNamesOfTheJsonOutsideOfADocument(Validator validator) {
        Request request = new Request("#incidents", "", null, List.of(), Map.of("incidentId", LONG_ENTRY));

        assertThat(Findings.of(violations(validator, "file", request), FindingsTest::inSnakeCase))
                .extracting(Finding::getPointer, Finding::getPath)
                .containsExactly(
                        tuple("/by_id/incidentId/timeline/3/text", "byId[incidentId].timeline.entries[3].text"));
    }

    private static String inSnakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void endTheirPointerAtASet() {
        assertThat(Findings.of(HIBERNATE.validate(new Archive(Set.of(LONG_ENTRY)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPointer()).isEqualTo("/kept");
                    assertThat(finding.getPath()).isEqualTo("kept[].timeline.entries[3].text");
                });
    }

    @ParameterizedTest
    @MethodSource("validators")
    void leaveAForeignPropertyNamedTimelineAsItIs(Validator validator) {
        Diary diary = new Diary(new Pages(List.of(new Page("")), List.of(LONG_ENTRY)));

        assertThat(Findings.of(validator.validate(diary)))
                .extracting(Finding::getPointer)
                .containsExactly("/timeline/entries/0/text", "/timeline/postmortems/0/timeline/3/text");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void pointIntoPartsOfADocument(Validator validator) {
        Parts parts = new Parts(
                Impact.builder().affectedUsers(-1L).build(),
                Map.of("uri", Link.builder().title("no URI").build()));

        assertThat(Findings.of(validator.validate(parts)))
                .extracting(Finding::getRule, Finding::getPointer)
                .contains(tuple("S5", "/impact/affectedUsers"));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void haveNoRuleForConstraintsOfOtherTypes(Validator validator) {
        Request request = new Request("general", "", RuleCase.publishable(), List.of(), Map.of());

        assertThat(Findings.of(violations(validator, "file", request)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(RuleCase.line(finding)).isEqualTo("ERROR  /channel begin with #");
                    assertThat(finding.getRule()).isEmpty();
                    assertThat(finding.getSpec()).isEmpty();
                });
    }

    @ParameterizedTest
    @MethodSource("validators")
    void attributeTheRangesOfUserNumbersToRuleS5(Validator validator) {
        Postmortem document = RuleCase.of("S5-range").document();

        assertThat(Findings.of(violations(validator, "publish", document)))
                .extracting(Finding::getRule, Finding::getPointer)
                .containsExactly(tuple("S5", "/summary/impact/affectedUsersPercent"));
    }

    @ParameterizedTest
    @MethodSource("validators")
    void haveTheRuleOfACustomConstraint(Validator validator) {
        assertThat(Findings.of(validator.validate(new Titled("late"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(RuleCase.line(finding)).isEqualTo("INFO ACME-1 /title shout");
                    assertThat(finding.getSpec()).isEqualTo("Titles shout.");
                });
    }

    @Test
    void areSortedRegardlessOfTheOrderOfTheViolations() {
        List<ConstraintViolation<?>> violations = new ArrayList<>(
                violations(HIBERNATE, "publish", Postmortem.builder().build()));
        List<Finding> found = Findings.of(violations);

        Collections.reverse(violations);

        assertThat(found).hasSizeGreaterThan(10);
        assertThat(Findings.of(violations)).isEqualTo(found);
    }

    @Test
    void haveNoDuplicates() {
        List<ConstraintViolation<?>> violations = new ArrayList<>(violations(HIBERNATE, "publish", LONG_ENTRY));
        violations.addAll(violations);

        assertThat(Findings.of(violations)).hasSize(1);
    }

    @Test
    void keepTheLanguageOfTheFramework() {
        assertThat(Findings.of(violations(hibernate(Locale.FRENCH), "publish", LONG_ENTRY)))
                .extracting(Finding::getMessage)
                .containsExactly("Trop de phrases dans l’entrée (3)\u00a0: tenez-vous-en à 2 au plus");
    }

    @Test
    void areWrittenByAPlainMapper() {
        assertThat(new JsonMapper().writeValueAsString(Findings.of(violations(HIBERNATE, "publish", LONG_ENTRY))))
                .isEqualTo(
                        "[{\"rule\":\"T1\",\"severity\":\"ERROR\",\"pointer\":\"/timeline/3/text\","
                                + "\"path\":\"timeline.entries[3].text\",\"message\":\"Entry has 3 sentences: keep it to 2\","
                                + "\"spec\":\"The timeline is a list of \\\"time - text\\\" entries, each text 1 or 2 sentences long.\"}]");
    }

    @Test
    void areEmptyWithoutViolationsAndUnmodifiable() {
        assertThat(Findings.of(Set.of())).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> Findings.of(violations(HIBERNATE, "publish", LONG_ENTRY))
                        .clear());
    }

    @Test
    @SuppressWarnings("NullAway")
    void rejectNull() {
        assertThatNullPointerException().isThrownBy(() -> Findings.of(null));
        assertThatNullPointerException().isThrownBy(() -> Findings.of(Arrays.asList((ConstraintViolation<?>) null)));
    }

    /** PostmortemValidator has its own messages for these. */
    private static boolean isOfStandardConstraint(Finding finding) {
        return finding.getRule().equals("V1") || finding.getPath().contains(".affectedUsers");
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(RuleCase::line).toList();
    }

    private static Collection<? extends ConstraintViolation<?>> violations(
            Validator validator, String endpoint, Object body) {
        Method method = Arrays.stream(Endpoints.class.getMethods())
                .filter(candidate -> candidate.getName().equals(endpoint))
                .findAny()
                .orElseThrow();
        return validator.forExecutables().validateParameters(new Endpoints(), method, new Object[] {body});
    }

    private static Validator hibernate(Locale locale) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    static Stream<Named<Validator>> validators() {
        return Stream.of(Named.of("Hibernate Validator", HIBERNATE), Named.of("Apache BVal", BVAL));
    }

    static Stream<Arguments> validatorsAndCases() {
        List<RuleCase> cases = RuleCase.all().toList();
        return validators().flatMap(validator -> cases.stream().map(document -> Arguments.of(validator, document)));
    }

    /** Methods that a framework calls. */
    public static class Endpoints {

        public void publish(@Valid @PublishablePostmortem Postmortem postmortem) {}

        public void publishAll(List<@Valid @PublishablePostmortem Postmortem> postmortems) {}

        public void file(@Valid Request request) {}
    }

    /** A body that contains documents. */
    public record Request(
            @Pattern(regexp = "#.*", message = "begin with #") String channel,

            @Blameless String note,
            @Valid @PublishablePostmortem @Nullable Postmortem postmortem,
            List<@Valid @PublishablePostmortem Postmortem> drafts,
            Map<String, @Valid @PublishablePostmortem Postmortem> byId) {}

    public record Archive(Set<@Valid @PublishablePostmortem Postmortem> kept) {}

    public record Diary(@Valid Pages timeline) {}

    public record Pages(List<@Valid Page> entries, List<@Valid @PublishablePostmortem Postmortem> postmortems) {}

    public record Page(@NotBlank String text) {}

    public record Parts(@Valid Impact impact, Map<String, @Valid Link> links) {}

    public record Titled(@Shouted String title) {}

    @Rule(id = "ACME-1", spec = "Titles shout.", example = "LATE", severity = Severity.INFO, stage = Stage.DRAFT)
    @Constraint(validatedBy = {})
    @Pattern(regexp = "[A-Z]*") @ReportAsSingleViolation
    @Retention(RetentionPolicy.RUNTIME)
    @interface Shouted {

        String message() default "shout";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
