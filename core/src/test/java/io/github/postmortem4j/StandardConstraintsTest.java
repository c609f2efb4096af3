package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Validates postmortems with Hibernate Validator and only the types of this module. */
class StandardConstraintsTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    private final Validator validator = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void acceptAnEmptyDocument() {
        assertThat(validator.validate(Postmortem.builder().build())).isEmpty();
    }

    @Test
    void rejectAPercentageOutOfRange() {
        assertThat(paths(withImpact(Impact.builder().affectedUsersPercent(100.5).build())))
                .containsExactly("summary.impact.affectedUsersPercent");
        assertThat(paths(withImpact(Impact.builder().affectedUsersPercent(-1).build())))
                .containsExactly("summary.impact.affectedUsersPercent");
        assertThat(paths(withImpact(Impact.builder()
                        .affectedUsersPercent(new BigDecimal("1e999999999"))
                        .build())))
                .containsExactly("summary.impact.affectedUsersPercent");
        assertThat(paths(withImpact(Impact.builder().affectedUsersPercent(100).build())))
                .isEmpty();
    }

    @Test
    void rejectANegativeNumberOfUsers() {
        assertThat(paths(withImpact(Impact.builder().affectedUsers(-1).build())))
                .containsExactly("summary.impact.affectedUsers");
    }

    @Test
    void rejectBlankListElementsAtEveryLevel() {
        Postmortem postmortem = Postmortem.builder()
                .addAuthor(" ")
                .timeline(Timeline.builder()
                        .addEntry(TimelineEntry.builder().build())
                        .addEntry(TimelineEntry.builder().addEscalatedTo("").build())
                        .build())
                .lessons(Lessons.builder().addGotLucky("\t").build())
                .build();
        assertThat(paths(postmortem))
                .containsExactlyInAnyOrder(
                        "authors[0].<list element>",
                        "timeline.entries[1].escalatedTo[0].<list element>",
                        "lessons.gotLucky[0].<list element>");
    }

    @Test
    void rejectBlankNamesAndPercentagesOutOfRangeInPeriodsOfImpact() {
        Postmortem postmortem = Postmortem.builder()
                .addReviewer(" ")
                .summary(summary -> summary.impact(impact -> impact.addWindow(
                        window -> window.addService("").affectedUsersPercent(new BigDecimal("100.5")))))
                .build();
        assertThat(paths(postmortem))
                .containsExactlyInAnyOrder(
                        "reviewers[0].<list element>",
                        "summary.impact.windows[0].services[0].<list element>",
                        "summary.impact.windows[0].affectedUsersPercent");
    }

    private static Postmortem withImpact(Impact impact) {
        return Postmortem.builder()
                .summary(IssueSummary.builder().impact(impact).build())
                .build();
    }

    private List<String> paths(Postmortem postmortem) {
        return validator.validate(postmortem).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
