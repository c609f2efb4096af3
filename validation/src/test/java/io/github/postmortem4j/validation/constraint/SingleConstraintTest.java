package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.RuleCase;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Annotation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each constraint on its own, on a user's type. */
class SingleConstraintTest {

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("constraintsAndCases")
    void findsTheFaultsOfItsOwnRuleOnly(Class<? extends Annotation> constraint, RuleCase document) {
        String rule = constraint.getAnnotation(Rule.class).id();

        List<String> lines = validatorOf(constraint).validate(new Page(document.document())).stream()
                .map(violation -> rule + " " + pointerInTheDocument(violation) + " " + violation.getMessage())
                .toList();

        assertThat(lines)
                .containsExactlyInAnyOrderElementsOf(document.expected().stream()
                        .map(line -> line.split(" ", 2))
                        .filter(line -> !line[0].equals("INFO") && line[1].startsWith(rule + " "))
                        .map(line -> line[1])
                        .filter(line -> !line.contains(" is not needed") && !line.contains(" affected users is "))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void acceptsNullAsDocument(Class<? extends Annotation> constraint) {
        assertThat(validatorOf(constraint).validate(new Page(null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validators")
    void limitsTheSentencesOfAText(Validator validator) {
        assertThat(lines(validator, new Note("One. Two.", "Two words here", null)))
                .containsExactly("line: Text has 2 sentences: keep it to 1");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void limitsTheWordsOfAText(Validator validator) {
        assertThat(lines(validator, new Note("One.", "Here are four words", null)))
                .containsExactly("page: Text has 4 words: aim for 2 to 3");
        assertThat(lines(validator, new Note("One.", "One.", null)))
                .containsExactly("page: Text has 1 word: aim for 2 to 3");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void checksTheOrderOfATimelineOnItsOwn(Validator validator) {
        assertThat(lines(
                        validator,
                        new Note(
                                null,
                                null,
                                timeline(
                                        "2026-05-06T08:00Z",
                                        null,
                                        "2026-05-06T10:00+02:00",
                                        "2026-05-06T08:59+01:00"))))
                .containsExactly("times.entries[3].at: Wrong order");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void acceptsNullAsText(Validator validator) {
        assertThat(lines(validator, new Note(null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("validators")
    void rejectsInvalidLimits(Validator validator) {
        assertThatThrownBy(() -> validator.validate(new Object() {
                    @MaxSentences(0)
                    final String text = "A";
                }))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage("invalid number of sentences, 0: give 1 or more");
        assertThatThrownBy(() -> validator.validate(new Object() {
                    @WordCount(min = 3, max = 2)
                    final String text = "A";
                }))
                .isInstanceOf(ValidationException.class)
                .hasRootCauseMessage(
                        "invalid number of words, 3 to 2: the minimum must be 0 or more, and the maximum at least the minimum");
    }

    @Test
    void givesEachRuleItsOwnId() {
        assertThat(RuleConstraints.rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .contains("S1", "W1", "E1");
    }

    private static List<String> lines(Validator validator, Note note) {
        return validator.validate(note).stream()
                .map((ConstraintViolation<Note> violation) ->
                        violation.getPropertyPath() + ": " + violation.getMessage())
                .toList();
    }

    private static String pointerInTheDocument(ConstraintViolation<Page> violation) {
        return PropertyPath.of(violation.getPropertyPath())
                .toJsonPointer()
                .replaceFirst("^/body", "")
                .replaceFirst("^/timeline/entries", "/timeline");
    }

    private static Timeline timeline(String... times) {
        Timeline.Builder timeline = Timeline.builder();
        for (String at : times) {
            timeline.addEntry(TimelineEntry.builder()
                    .at(at == null ? null : OffsetDateTime.parse(at))
                    .build());
        }
        return timeline.build();
    }

    private static <A extends Annotation> Validator validatorOf(Class<A> constraint) {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.type(Page.class).getter("body").constraint(new GenericConstraintDef<>(constraint));
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    static Stream<Class<? extends Annotation>> constraints() {
        return Stream.of(PublishablePostmortem.class, PostmortemAdvice.class)
                .flatMap(stage -> RuleConstraints.composing(stage).stream())
                .filter(type -> type.isAnnotationPresent(Constraint.class));
    }

    /** Each constraint with the cases of its rule, the base document, and a document that waives rules. */
    static Stream<Arguments> constraintsAndCases() {
        List<RuleCase> cases = RuleCase.all().toList();
        return constraints()
                .flatMap(constraint -> cases.stream()
                        .filter(document -> List.of(
                                        "base",
                                        "waived",
                                        constraint.getAnnotation(Rule.class).id())
                                .contains(document.rule()))
                        .map(document -> Arguments.of(constraint, document)));
    }

    static Stream<Named<Validator>> validators() {
        return Stream.of(
                Named.of(
                        "Hibernate Validator",
                        Validation.byProvider(HibernateValidator.class)
                                .configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory()
                                .getValidator()),
                Named.of(
                        "Apache BVal",
                        Validation.byProvider(ApacheValidationProvider.class)
                                .configure()
                                .buildValidatorFactory()
                                .getValidator()));
    }

    public record Page(Postmortem body) {

        public Postmortem getBody() {
            return body;
        }
    }

    record Note(
            @MaxSentences(1) String line,
            @WordCount(min = 2, max = 3) CharSequence page,
            @Chronological(message = "Wrong order") Timeline times) {}
}
