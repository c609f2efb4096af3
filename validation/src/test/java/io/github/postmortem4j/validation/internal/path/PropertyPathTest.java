package io.github.postmortem4j.validation.internal.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PropertyPathTest {

    private static final List<PropertyPath> PATHS = List.of(
            PropertyPath.ROOT,
            PropertyPath.of("hook"),
            PropertyPath.of("hook").then("text"),
            PropertyPath.of("tags").at(0),
            PropertyPath.of("timeline").then("entries").at(3).then("text"),
            PropertyPath.of("timeline")
                    .then("entries")
                    .at(10)
                    .then("links")
                    .at(2)
                    .then("uri"),
            PropertyPath.of("timeline")
                    .then("entries")
                    .at(1)
                    .then("escalatedTo")
                    .at(2),
            PropertyPath.of("lessons").then("wentWell").at(1));

    @ParameterizedTest
    @MethodSource("validators")
    void isReportedLikeThePathsOfTheProviders(Validator validator) {
        assertThat(validator.validate(new Page("")))
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .containsExactlyInAnyOrder(
                        "body: marked",
                        "body.hook: marked",
                        "body.hook.text: marked",
                        "body.tags[0].<list element>: marked",
                        "body.timeline.entries[3].text: marked",
                        "body.timeline.entries[10].links[2].uri: marked",
                        "body.timeline.entries[1].escalatedTo[2].<list element>: marked",
                        "body.lessons.wentWell[1].<list element>: marked");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void convertsReportedPathsBack(Validator validator) {
        assertThat(validator.validate(new Page("")))
                .map(ConstraintViolation::getPropertyPath)
                .map(PropertyPath::of)
                .map(PropertyPath::toString)
                .contains("body", "body.hook.text", "body.tags[0]", "body.timeline.entries[10].links[2].uri");
    }

    @ParameterizedTest
    @MethodSource("validators")
    void convertsTheIndexOfACascadedElement(Validator validator) {
        assertThat(validator.validate(new Book(List.of(new Page(null), new Page("")))))
                .map(violation -> PropertyPath.of(violation.getPropertyPath()).toString())
                .contains("pages[1].body.hook")
                .allMatch(path -> path.startsWith("pages[1].body"));
    }

    @Test
    void convertsToAJsonPointerWithTheNamesOfTheProperties() {
        assertThat(PATHS)
                .map(PropertyPath::toJsonPointer)
                .containsExactly(
                        "",
                        "/hook",
                        "/hook/text",
                        "/tags/0",
                        "/timeline/entries/3/text",
                        "/timeline/entries/10/links/2/uri",
                        "/timeline/entries/1/escalatedTo/2",
                        "/lessons/wentWell/1");
        assertThat(PropertyPath.of("a/b").then("c~d").at(1).toJsonPointer()).isEqualTo("/a~1b/c~0d/1");
    }

    @Test
    void convertsTheStepsOfAPathInJson() {
        assertThat(PropertyPath.ofJson(List.of())).isEqualTo(PropertyPath.ROOT);
        assertThat(PropertyPath.ofJson(List.of("timeline", 3, "links", 0, "uri")))
                .hasToString("timeline.entries[3].links[0].uri");
        assertThat(PropertyPath.ofJson(List.of("tags", 1))).hasToString("tags[1]");
        assertThat(PropertyPath.ofJson(List.of("summary", "timeline", 1))).hasToString("summary.timeline[1]");
        assertThat(PropertyPath.ofJson(List.of("timeline"))).hasToString("timeline");
    }

    @Test
    void appendsAndListsSteps() {
        PropertyPath path = PropertyPath.of("timeline").then("entries").at(3).then("text");

        assertThat(PropertyPath.of(path.steps())).isEqualTo(path);
        assertThat(PropertyPath.of("a").at(1).then(path.steps())).hasToString("a[1].timeline.entries[3].text");
        assertThat(PropertyPath.ROOT.steps()).isEmpty();
    }

    @Test
    void renamesPropertiesOnly() {
        assertThat(PropertyPath.of("tags").at(1).then("uri").rename(name -> name + "X"))
                .hasToString("tagsX[1].uriX");
    }

    @Test
    void hasDifferentHashCodesForDifferentPaths() {
        // Not required, but many paths are keys of one map.
        assertThat(PATHS).extracting(PropertyPath::hashCode).doesNotHaveDuplicates();
        assertThat(Stream.of("ab", "ba", "a")
                        .map(name -> PropertyPath.of(name).then("b").hashCode()))
                .doesNotHaveDuplicates();
    }

    @Test
    void comparesByValue() {
        assertThat(PropertyPath.of("tags").at(0))
                .isEqualTo(PropertyPath.of("tags").at(0))
                .hasSameHashCodeAs(PropertyPath.of("tags").at(0))
                .isNotEqualTo(PropertyPath.of("tags").at(1))
                .isNotEqualTo(PropertyPath.of("tags"))
                .isNotEqualTo(PropertyPath.of("tags").at(0).then("text"));
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

    record Page(@Marked String body) {}

    record Book(List<@Valid Page> pages) {}

    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = MarkedValidator.class)
    @interface Marked {

        String message() default "marked";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class MarkedValidator implements ConstraintValidator<Marked, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            ViolationReporter faults = new ViolationReporter(context, Marked.class);
            PATHS.forEach(path -> faults.add(path, Map.of()));
            return !faults.found();
        }
    }
}
