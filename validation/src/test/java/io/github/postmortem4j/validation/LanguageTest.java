package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of findings in all supported languages. */
class LanguageTest {

    private static final Postmortem EMPTY = Postmortem.builder().build();
    /** Violates standard constraints only: a percentage, a number and a blank element. */
    private static final Postmortem MALFORMED = EMPTY.toBuilder()
            .addTag(" ")
            .summary(IssueSummary.builder()
                    .impact(Impact.builder()
                            .affectedUsersPercent(new BigDecimal("140"))
                            .affectedUsers(-1L)
                            .build())
                    .build())
            .correctiveMeasures(CorrectiveMeasures.builder()
                    .addActionItem(ActionItem.builder().task("Fix").build())
                    .build())
            .build();

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void findsTheSameFaultsInEveryLanguage(String language) {
        assertThat(places(findings(language))).isEqualTo(places(findings("en")));
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "es", "fr", "pt"})
    void translatesAllMessagesAndFillsAllParameters(String language) {
        List<Finding> english = findings("en");
        List<Finding> translated = findings(language);

        for (int i = 0; i < english.size(); i++) {
            String message = translated.get(i).getMessage();
            assertThat(message).isNotEqualTo(english.get(i).getMessage()).doesNotContain("null");
            if (english.get(i).getSeverity() != Severity.INFO) {
                // Findings of this severity quote the reason of a waiver.
                assertThat(message).doesNotContain("{", "}");
            }
            assertThat(translated.get(i).getSpec()).isEqualTo(english.get(i).getSpec());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en    | Percentage of affected users is 140: give a percentage from 0 to 100",
                "fr-CA | Le pourcentage d’utilisateurs touchés est 140\u00a0: donnez un pourcentage de 0 à 100",
                "es-MX | El porcentaje de usuarios afectados es 140: indica un porcentaje de 0 a 100",
                "pt-BR | A percentagem de pessoas afetadas é 140: indique uma percentagem de 0 a 100",
                "de-CH | Der Anteil der betroffenen Nutzer ist 140: einen Prozentsatz von 0 bis 100 angeben",
                "ar-EG-u-nu-arab | نسبة المستخدمين المتأثرين غير صالحة (affectedUsersPercent: 140): اذكر نسبة مئوية من 0 إلى 100"
            })
    void usesTheLanguageOfALocaleWithARegion(String tag, String message) {
        assertThat(in(tag).validate(MALFORMED).getFindings())
                .extracting(Finding::getMessage)
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "tr-TR", "th-TH-u-nu-thai", "und", "en-GB", "xx"})
    void usesEnglishWithoutATranslation(String tag) {
        assertThat(withDefaultLocale("fr", () -> fewMessages(tag))).isEqualTo(fewMessages("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "en"})
    void doesNotDependOnTheDefaultLocale(String defaultLocale) {
        List<String> expected = fewMessages("fr");

        assertThat(withDefaultLocale(defaultLocale, () -> fewMessages("fr"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "es", "fr", "pt"})
    void hasTheSameMessagesInAPlainValidatorOfThatLocale(String language) {
        List<String> expected = fewMessages(language);

        assertThat(withDefaultLocale("es", () -> plainMessages(Locale.forLanguageTag(language))))
                .hasSizeGreaterThan(10)
                .allSatisfy(message -> assertThat(expected).contains(message));
    }

    @Test
    void rejectsANullLocale() {
        assertThatNullPointerException()
                .isThrownBy(() -> PostmortemValidator.builder().language(nothing()));
    }

    @SuppressWarnings("NullAway")
    private static Locale nothing() {
        @Nullable Locale nothing = null;
        return nothing;
    }

    private static PostmortemValidator in(String tag) {
        return PostmortemValidator.builder()
                .language(Locale.forLanguageTag(tag))
                .build();
    }

    private static List<Finding> findings(String tag) {
        PostmortemValidator validator = in(tag);
        return Stream.concat(RuleCase.all().map(RuleCase::document), Stream.of(EMPTY, MALFORMED))
                .flatMap(document -> validator.validate(document).getFindings().stream())
                .toList();
    }

    private static List<String> fewMessages(String tag) {
        PostmortemValidator validator = in(tag);
        return Stream.of(EMPTY, MALFORMED)
                .flatMap(document -> validator.validate(document).getFindings().stream())
                .map(Finding::getMessage)
                .toList();
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.getSeverity() + " " + finding.getRule() + " " + finding.getPointer())
                .toList();
    }

    private static List<String> plainMessages(Locale locale) {
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
        return Stream.of(EMPTY, MALFORMED)
                .flatMap(document -> validator.validate(new Page(document)).stream())
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static <T> T withDefaultLocale(String tag, Supplier<T> work) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            return work.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    static final class Page {

        @PublishablePostmortem
        @PostmortemAdvice
        private final Postmortem body;

        Page(Postmortem body) {
            this.body = body;
        }
    }
}
