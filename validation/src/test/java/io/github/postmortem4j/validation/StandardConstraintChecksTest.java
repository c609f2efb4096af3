package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library checks the standard constraints on the types itself, and finds what a provider finds. */
class StandardConstraintChecksTest {

    private static final Validator HIBERNATE = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Validator BVAL = Validation.byProvider(ApacheValidationProvider.class)
            .configure()
            .buildValidatorFactory()
            .getValidator();

    /** Violates every standard constraint on the types: each property of {@link #constrainedProperties}. */
    private static final Postmortem WRONG = Postmortem.builder()
            .addAuthor(" ")
            .addReviewer("")
            .addTag("ok")
            .addTag("\t\r\n")
            .summary(summary -> summary.impact(impact -> impact.addService(" ")
                    .affectedUsersPercent(new BigDecimal("1e999999999"))
                    .affectedUsers(-1L)
                    .addWindow(window -> window.addService("ok").affectedUsersPercent(new BigDecimal("100")))
                    .addWindow(window -> window.addService("").affectedUsersPercent(new BigDecimal("-0.001")))))
            .timeline(timeline -> timeline.addEntry(entry -> entry.text("Fine."))
                    .addEntry(entry -> entry.addEscalatedTo("the storage team").addEscalatedTo(" ")))
            .rootCauseAndResolution(
                    details -> details.addContributingFactor(" ").addWhy(" "))
            .correctiveMeasures(measures -> measures.addImprovement(" "))
            .lessons(lessons -> lessons.addWentWell(" ").addWentWrong(" ").addGotLucky(" "))
            .build();

    @ParameterizedTest
    @MethodSource("validators")
    void findsWhatAProviderFinds(Validator provider) {
        assertThat(pathsOfErrors(WRONG))
                .isEqualTo(pathsOfProvider(provider, WRONG))
                .hasSize(15);
    }

    @ParameterizedTest
    @MethodSource("validators")
    void acceptsWhatAProviderAccepts(Validator provider) {
        for (RuleCase rule : RuleCase.all().toList()) {
            Set<String> standard = pathsOfProvider(provider, rule.document());

            assertThat(pathsOfErrors(rule.document())).containsAll(standard);
        }
        assertThat(pathsOfErrors(RuleCase.publishable())).isEmpty();
    }

    @Test
    void coversEveryConstraintOnTheTypes() {
        Set<String> violated = new HashSet<>();
        pathsOfErrors(WRONG).forEach(path -> violated.add(path.replaceAll("\\[\\d+]", "")));

        assertThat(violated).isEqualTo(constrainedProperties());
    }

    private static Set<String> constrainedProperties() {
        Set<String> found = new TreeSet<>();
        collect("", HIBERNATE.getConstraintsForClass(Postmortem.class), found);
        return found;
    }

    private static void collect(String prefix, BeanDescriptor type, Set<String> found) {
        for (PropertyDescriptor property : type.getConstrainedProperties()) {
            String path = prefix + property.getPropertyName();
            if (property.hasConstraints() || hasElementConstraints(property)) {
                found.add(path);
            }
            if (property.isCascaded()) {
                collect(path + ".", HIBERNATE.getConstraintsForClass(property.getElementClass()), found);
            }
            property.getConstrainedContainerElementTypes().stream()
                    .filter(element -> element.isCascaded())
                    .forEach(element ->
                            collect(path + ".", HIBERNATE.getConstraintsForClass(element.getElementClass()), found));
        }
    }

    private static boolean hasElementConstraints(ContainerDescriptor container) {
        return container.getConstrainedContainerElementTypes().stream().anyMatch(element -> element.hasConstraints());
    }

    private static Collection<String> pathsOfErrors(Postmortem document) {
        Set<String> paths = new TreeSet<>();
        PostmortemValidator.create()
                .validate(document, Stage.DRAFT)
                .getFindings()
                .forEach(finding -> paths.add(finding.getPath()));
        return paths;
    }

    private static Set<String> pathsOfProvider(Validator provider, Postmortem document) {
        Set<String> paths = new TreeSet<>();
        Findings.of(provider.validate(document)).forEach(finding -> paths.add(finding.getPath()));
        return paths;
    }

    static Stream<Named<Validator>> validators() {
        return Stream.of(Named.of("Hibernate Validator", HIBERNATE), Named.of("Apache BVal", BVAL));
    }
}
