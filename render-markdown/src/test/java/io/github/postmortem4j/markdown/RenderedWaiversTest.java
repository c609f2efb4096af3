package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderedWaiversTest {

    private static Postmortem waived(String rule) {
        return Postmortem.builder()
                .title("t")
                .addWaivers(
                        Waiver.builder().rule(rule).reason("never *measured*").build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S1 | ## Issue summary | - **Duration:** *unknown – ",
                "S3 | ## Issue summary | - **Services affected:** *unknown – ",
                "S4 | ## Issue summary | - **User experience:** *unknown – ",
                "S5 | ## Issue summary | - **Share of users affected:** *unknown – ",
                "S6 | ## Issue summary | - **Root cause:** *unknown – ",
                "T1 | ## Timeline | '**Entry length:** '",
                "T2 | ## Timeline | '**Detection:** '",
                "T3 | ## Timeline | '**Detection method:** '",
                "T4 | ## Timeline | '**Investigation:** '",
                "T5 | ## Timeline | '**Misleading paths:** '",
                "T6 | ## Timeline | '**Escalation:** '",
                "T7 | ## Timeline | '**Resolution:** '",
                "R1 | ### Root cause | '**Unknown:** '",
                "R2 | ### Resolution | '**Unknown:** '",
                "C1 | ### Improvements | '**None listed:** '",
                "C2 | ### Tasks | '**None listed:** '",
                "A1 | ### Tasks | '**Owners and dates:** '",
                "A2 | ### Tasks | '**Priorities:** '",
                "B1 | ## Notes | - Rule B1 is waived: ",
                "E1 | ## Notes | - Rule E1 is waived: ",
                "X9 | ## Notes | - Rule X9 is waived: ",
            })
    void showsTheReasonInPlaceOfTheFact(String rule, String heading, String before) {
        String padded = before.endsWith(" ") ? before : before + " ";
        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(waived(rule)))
                .contains(
                        heading + "\n\n" + padded + "never \\*measured\\*" + (before.contains(" *") ? "*" : "") + "\n")
                .containsOnlyOnce("measured");
    }

    @Test
    void showsTheReasonInTheNotesIfTheFactIsPresent() {
        Postmortem both = waived("S5").toBuilder()
                .summary(IssueSummary.builder()
                        .impact(Impact.builder().affectedUsersPercent(82).build())
                        .build())
                .build();

        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(both))
                .contains("- **Share of users affected:** 82%\n")
                .contains("- Rule S5 is waived: never \\*measured\\*\n");
    }

    @Test
    void ignoresAWaiverWithoutAReason() {
        Postmortem silent = Postmortem.builder()
                .title("t")
                .addWaivers(Waiver.builder().rule("S5").reason(" \u200B").build())
                .build();

        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(silent))
                .isEqualTo("# t\n\n*Draft*\n");
    }
}
