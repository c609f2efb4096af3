package io.github.postmortem4j.nativeimage;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.Findings;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.RuleRegistry;
import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.constraint.Chronological;
import io.github.postmortem4j.validation.constraint.CompletePostmortem;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates a document at every stage and in every language, with {@link PostmortemValidator} and with plain validators. */
final class ValidationExerciser {

    static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.forLanguageTag("ar"),
            Locale.GERMANY,
            Locale.forLanguageTag("es-MX"),
            Locale.CANADA_FRENCH,
            Locale.forLanguageTag("pt-BR"),
            Locale.JAPANESE);

    private static final List<PostmortemValidator> VALIDATORS = LANGUAGES.stream()
            .flatMap(language -> Stream.of(
                    builder(language).build(), builder(language).forMarkdown().build()))
            .toList();

    private static final List<Validator> PLAIN_VALIDATORS = plainValidators();

    private ValidationExerciser() {}

    private static PostmortemValidator.Builder builder(Locale language) {
        return PostmortemValidator.builder().language(language).words(300, 700).maxSentences(3);
    }

    static void exercise(Postmortem postmortem) {
        for (PostmortemValidator validator : VALIDATORS) {
            for (Stage stage : Stage.values()) {
                validator.validate(postmortem, stage).getFindings().forEach(ValidationExerciser::requireRule);
            }
        }
        PLAIN_VALIDATORS.forEach(validator ->
                Findings.of(validator.validate(Article.of(postmortem))).forEach(ValidationExerciser::requireRule));
    }

    static void exerciseInEnglish(Postmortem postmortem) {
        VALIDATORS.get(0).validate(postmortem).getFindings().forEach(ValidationExerciser::requireRule);
        PLAIN_VALIDATORS.get(0).validate(Article.of(postmortem));
    }

    private static void requireRule(Finding finding) {
        if (RuleRegistry.find(finding.getRule()) == null) {
            throw new IllegalStateException("a finding with an unknown rule: " + finding);
        }
    }

    private static List<Validator> plainValidators() {
        List<Validator> validators = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            validators.add(validator(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .locales(LANGUAGES.toArray(Locale[]::new))
                    .defaultLocale(language)));
        }
        validators.add(
                validator(Validation.byProvider(ApacheValidationProvider.class).configure()));
        return validators;
    }

    private static Validator validator(Configuration<?> configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    /** A type of an application with constraints on a document and on other values. */
    record Article(
            @Valid @PublishablePostmortem @PostmortemAdvice Postmortem body,
            @CompletePostmortem Postmortem part,
            @Chronological Timeline timeline,

            @MaxSentences(1) @MaxSentences(2) @WordCount(min = 1, max = 9) @WordCount(min = 0, max = 20) @Blameless
            String title) {

        static Article of(Postmortem postmortem) {
            return new Article(postmortem, postmortem, postmortem.getTimeline(), postmortem.getTitle());
        }
    }
}
