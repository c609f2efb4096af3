package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.CustomRule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom rules that are lambda expressions. */
class LambdaRulesTest {

    private static final CustomRule NUMBERED = CustomRule.of(
            "ACME1", Severity.WARNING, Stage.COMPLETE, "Every incident has a number.", (postmortem, report) -> {
                if (postmortem.getId().isEmpty()) {
                    report.add("/id", "The incident has no number: enter it");
                }
            });

    private static final Postmortem UNNUMBERED =
            RuleCase.publishable().toBuilder().id("").build();

    @Test
    void areReportedLikeAnyRule() {
        assertThat(findings(NUMBERED, UNNUMBERED, Stage.PUBLISHABLE))
                .containsExactly(Finding.builder()
                        .rule("ACME1")
                        .severity(Severity.WARNING)
                        .pointer("/id")
                        .path("id")
                        .message("The incident has no number: enter it")
                        .spec("Every incident has a number.")
                        .build());
        assertThat(findings(NUMBERED, RuleCase.publishable(), Stage.PUBLISHABLE))
                .isEmpty();
    }

    @Test
    void areCountedInTheTextOfTheValidator() {
        PostmortemValidator one = PostmortemValidator.builder().rule(NUMBERED).build();

        assertThat(one.toString()).matches("PostmortemValidator\\{[1-9]\\d* checks, 1 custom rule}");
        assertThat(PostmortemValidator.create().toString()).endsWith(" checks, 0 custom rules}");
    }

    @Test
    void areCheckedAtTheirStageAndLater() {
        assertThat(findings(NUMBERED, UNNUMBERED, Stage.DRAFT)).isEmpty();
        assertThat(findings(NUMBERED, UNNUMBERED, Stage.COMPLETE)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "/timeline/3/text, /timeline/3/text, timeline.entries[3].text",
        "timeline.entries[3].text, /timeline/3/text, timeline.entries[3].text",
        "timeline[3].text, /timeline/3/text, timeline.entries[3].text",
        "/timeline, /timeline, timeline",
        "title, /title, title",
        "tags[0], /tags/0, tags[0]",
        "/x-cost/currency, /x-cost/currency, x-cost.currency",
        "/x-matrix/1/12, /x-matrix/1/12, x-matrix[1][12]",
        "x-matrix[1][12], /x-matrix/1/12, x-matrix[1][12]",
        "/x~1y~0z/007, /x~1y~0z/007, x/y~z.007",
        "/12, /12, 12",
        "/x/99999999999999999999, /x/99999999999999999999, x.99999999999999999999"
    })
    void reportAtPointersAndPropertyPaths(String location, String pointer, String path) {
        assertThat(findings(reporting(location, "Wrong"), UNNUMBERED, Stage.DRAFT))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.getPointer()).isEqualTo(pointer);
                    assertThat(finding.getPath()).isEqualTo(path);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".", "a.", ".a", "a..b", "[0]", "a[", "a[]", "a[x]", "a[-1]", "a[01]", "a[0]b", "a]", "/a~2", "/~"
            })
    void rejectALocationThatIsNeither(String location) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings(reporting(location, "Wrong"), UNNUMBERED, Stage.DRAFT))
                .withMessage("\"" + location + "\" is neither a JSON Pointer such as /timeline/3/text nor a property"
                        + " path such as timeline.entries[3].text");
    }

    @Test
    void reportOnTheWholeDocument() {
        CustomRule rule = CustomRule.of(
                "ACME2", Severity.ERROR, Stage.DRAFT, "Nothing is right.", (postmortem, report) -> report.add("Wrong"));

        assertThat(findings(rule, UNNUMBERED, Stage.DRAFT))
                .extracting(RuleCase::line)
                .containsExactly("ERROR ACME2  Wrong");
    }

    @Test
    void haveMessagesThatAreNotInterpreted() {
        String hostile = "${1+1}{jakarta.validation.constraints.NotNull.message}\\{value}$0";

        assertThat(findings(reporting("/id", hostile), UNNUMBERED, Stage.DRAFT))
                .extracting(Finding::getMessage)
                .containsExactly(hostile);
        assertThat(findings(reporting("/id", " two\nlines\u0000 "), UNNUMBERED, Stage.DRAFT))
                .extracting(Finding::getMessage)
                .containsExactly("two lines");
    }

    @Test
    void rejectABlankMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings(reporting("/id", " "), UNNUMBERED, Stage.DRAFT))
                .withMessage("The message of custom rule ACME is blank");
    }

    @Test
    void letExceptionsReachTheCaller() {
        CustomRule failing = CustomRule.of("ACME", Severity.ERROR, Stage.DRAFT, "Works.", (postmortem, report) -> {
            throw new IllegalStateException("the ticket system is down");
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> findings(failing, UNNUMBERED, Stage.DRAFT))
                .withMessage("the ticket system is down");
    }

    @Test
    void cannotBeWaived() {
        Postmortem waiving = UNNUMBERED.toBuilder()
                .addWaiver(Waiver.builder()
                        .rule("ACME1")
                        .reason("It never had one.")
                        .build())
                .build();

        assertThat(findings(NUMBERED, waiving, Stage.COMPLETE))
                .extracting(Finding::getRule)
                .containsExactly("ACME1", "W1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"B1", "b1", "V1", "A3"})
    void rejectTheIdOfARuleOfTheSpec(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PostmortemValidator.builder()
                        .rule(CustomRule.of(id, Severity.ERROR, Stage.DRAFT, "Is new.", (document, report) -> {})))
                .withMessage("The custom rule \"Is new.\" has the id \"" + id
                        + "\", which is already in use: choose an id of its own");
    }

    @Test
    void rejectTheIdOfAnotherCustomRule() {
        PostmortemValidator.Builder builder =
                PostmortemValidator.builder().rule(NUMBERED).rule(NUMBERED);
        CustomRule other =
                CustomRule.of("ACME1", Severity.ERROR, Stage.DRAFT, "Another rule.", (document, report) -> {});

        assertThatIllegalArgumentException().isThrownBy(() -> builder.rule(other));
        assertThat(builder.build().validate(UNNUMBERED).getFindings()).hasSize(1);
    }

    @Test
    void rejectABlankIdOrText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomRule.of(" ", Severity.ERROR, Stage.DRAFT, "Text.", (document, report) -> {}))
                .withMessage("the id of a custom rule must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomRule.of("ACME", Severity.ERROR, Stage.DRAFT, "", (document, report) -> {}))
                .withMessage("the text of a custom rule must not be blank");
    }

    @Test
    void canBeTestedWithoutAValidator() {
        List<String> reported = new ArrayList<>();

        NUMBERED.check(UNNUMBERED, (location, message) -> reported.add(location + " " + message));

        assertThat(reported).containsExactly("/id The incident has no number: enter it");
        assertThat(NUMBERED).hasToString("ACME1: Every incident has a number.");
    }

    private static CustomRule reporting(String location, String message) {
        return CustomRule.of(
                "ACME", Severity.ERROR, Stage.DRAFT, "Reports.", (postmortem, report) -> report.add(location, message));
    }

    private static List<Finding> findings(CustomRule rule, Postmortem document, Stage stage) {
        return PostmortemValidator.builder()
                .rule(rule)
                .build()
                .validate(document, stage)
                .getFindings();
    }
}
