package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.Stage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wording of messages and their quotations. */
class ReportMessagesTest {

    private static final Postmortem EMPTY = Postmortem.builder().build();

    private final PostmortemValidator validator = PostmortemValidator.create();

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e2147483000", "100.0000000000000000000000000000000001"})
    void quotesANumberWithItsExponent(String percent) {
        Postmortem document = withPercent(new BigDecimal(percent));

        assertThat(validator.validate(document, Stage.DRAFT).getFindings())
                .singleElement()
                .extracting(Finding::getMessage)
                .asString()
                .startsWith("Percentage of affected users is ")
                .hasSizeLessThan(120);
    }

    @Test
    void truncatesAVeryLongQuotation() {
        assertThat(validator
                        .validate(withPercent(new BigDecimal("9".repeat(100_000))), Stage.DRAFT)
                        .getFindings())
                .singleElement()
                .extracting(Finding::getMessage)
                .isEqualTo(
                        "Percentage of affected users is " + "9".repeat(100) + "...: give a percentage from 0 to 100");
    }

    @Test
    void usesTheSingularForOneWord() {
        Postmortem document = EMPTY.toBuilder()
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause("Certificate.")
                        .build())
                .build();

        assertThat(validator.validate(document).getFindings())
                .extracting(Finding::getMessage)
                .contains("Document has 1 word of prose: aim for 400 to 600");
        assertThat(validator.validate(EMPTY).getFindings())
                .extracting(Finding::getMessage)
                .contains("Document has 0 words of prose: aim for 400 to 600");
    }

    @Test
    void quotesTheDocumentVerbatim() {
        String hostile = "${1+1}{jakarta.validation.constraints.NotNull.message}\\{value}$0";

        ValidationReport report = validator.validate(
                EMPTY.toBuilder()
                        .addWaiver(Waiver.builder()
                                .rule(hostile)
                                .reason("Never measured.")
                                .build())
                        .build(),
                Stage.DRAFT);

        assertThat(report.getFindings())
                .singleElement()
                .extracting(Finding::getMessage)
                .isEqualTo("There is no rule \"" + hostile + "\" to waive: give the id of a rule, such as S5");
    }

    @Test
    void keepsAQuotationOnOneLine() {
        ActionItem vague =
                ActionItem.builder().task("\u001b[31mLogging\n\r\u2028!").build();
        Postmortem document = EMPTY.toBuilder()
                .correctiveMeasures(
                        CorrectiveMeasures.builder().addActionItem(vague).build())
                .build();

        assertThat(validator.validate(document, Stage.COMPLETE).getFindings())
                .filteredOn(finding -> finding.getPointer().endsWith("/task"))
                .singleElement()
                .extracting(Finding::getMessage)
                .asString()
                .doesNotContainPattern("[\\p{Cntrl}\u2028]");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
    void doesNotDependOnTheDefaultLocale(String language) throws Exception {
        List<String> expected = allLines(PostmortemValidator.create());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(allLines(PostmortemValidator.builder().build())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesNoPlaceholderInAnyMessage() throws Exception {
        assertThat(allLines(validator))
                .allSatisfy(
                        line -> assertThat(line.contains("waived:") ? "" : line).doesNotContain("{", "}"));
    }

    private static Postmortem withPercent(BigDecimal percent) {
        return EMPTY.toBuilder()
                .summary(EMPTY.getSummary().toBuilder()
                        .impact(Impact.builder().affectedUsersPercent(percent).build())
                        .build())
                .build();
    }

    private static List<String> allLines(PostmortemValidator validator) throws Exception {
        return Stream.concat(RuleCase.all().map(RuleCase::document), Stream.of(EMPTY))
                .flatMap(document -> validator.validate(document).getFindings().stream())
                .map(RuleCase::line)
                .toList();
    }
}
