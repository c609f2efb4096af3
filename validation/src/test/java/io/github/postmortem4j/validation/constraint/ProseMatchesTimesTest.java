package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.ImpactWindow;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ProseMatchesTimesTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-05-03T15:30:00+02:00");

    private record Document(@ProseMatchesTimes @Nullable Postmortem value) {}

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/contradicting-durations.csv", delimiter = '|', quoteCharacter = '`')
    void reportsTheWordsThatContradictTheTimes(String text, Duration actual, String stated) {
        assertThat(Violations.of(new Document(document(text, actual))))
                .singleElement()
                .asString()
                .startsWith("summary.overview: Text says \"" + stated + "\", but the outage took ")
                .endsWith(" from start to end: correct the text or the times");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/agreeing-durations.csv", delimiter = '|', quoteCharacter = '`')
    void ignoresOtherDurations(String text, Duration actual) {
        assertThat(Violations.of(new Document(document(text, actual)))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/contradicting-claims.csv", delimiter = '|', quoteCharacter = '`')
    void reportsTheWordsThatContradictTheOutage(String text, String stated) {
        assertThat(Violations.of(new Document(outageOf78Minutes(text))))
                .singleElement()
                .asString()
                .startsWith("summary.impact.notes: Text says \"" + stated + "\", but ");
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/agreeing-claims.csv", delimiter = '|', quoteCharacter = '`')
    void ignoresWhatIsTrueOrAboutSomethingElse(String text) {
        assertThat(Violations.of(new Document(outageOf78Minutes(text)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5000, true",
        "0.0, 1, true",
        "12.5, 0, true",
        "0, 0, false",
        "62.5, 5000, false",
        "0, , false",
        ", 0, false"
    })
    void reportsAShareThatContradictsTheNumberOfUsers(
            @Nullable BigDecimal percent, @Nullable Long users, boolean contradictory) {
        Postmortem postmortem = with(IssueSummary.builder()
                .impact(Impact.builder()
                        .affectedUsersPercent(percent)
                        .affectedUsers(users)
                        .build())
                .build());

        List<String> expected = contradictory
                ? List.of("summary.impact.affectedUsersPercent: Share of affected users is " + percent
                        + " %, but their number is " + users + ": correct one of the two")
                : List.of();
        assertThat(Violations.of(new Document(postmortem))).isEqualTo(expected);
    }

    @Test
    void acceptsTimesDurationsAndSharesOfPeriodsOfImpact() {
        ImpactWindow first = ImpactWindow.builder()
                .startedAt(START)
                .endedAt(START.plusMinutes(20))
                .affectedUsersPercent(new BigDecimal(40))
                .build();
        ImpactWindow relapse = ImpactWindow.builder()
                .startedAt(START.plusMinutes(71))
                .endedAt(START.plusMinutes(78))
                .build();

        for (String text : List.of(
                "The shop was down for 20 minutes.",
                "The outage lasted 27 minutes.",
                "The outage lasted from 15:30 until 15:50.",
                "About 40 % of our users could not pay.")) {
            Postmortem document = outageOf78Minutes(text);
            IssueSummary summary = document.getSummary();
            Impact impact =
                    summary.getImpact().toBuilder().addWindows(first, relapse).build();
            assertThat(Violations.of(new Document(outageOf78Minutes(text)))).hasSize(1);
            assertThat(Violations.of(
                            new Document(with(summary.toBuilder().impact(impact).build()))))
                    .isEmpty();
        }
    }

    @Test
    void ignoresCodeBlocks() {
        assertThat(Violations.of(new Document(outageOf78Minutes("Seen:\n```\nThe outage lasted 5 minutes.\n```"))))
                .isEmpty();
    }

    /** On 3 May 2026 from 15:30 to 16:48 in Paris, 13:30 to 14:48 UTC. 62.5 % of the users were affected. */
    private static Postmortem outageOf78Minutes(String notes) {
        return with(IssueSummary.builder()
                .startedAt(START)
                .endedAt(START.plusMinutes(78))
                .impact(Impact.builder()
                        .affectedUsersPercent(new BigDecimal("62.5"))
                        .notes(notes)
                        .build())
                .build());
    }

    @ParameterizedTest
    @CsvSource({"PT1H18M, 1 h 18 min", "PT24H11M, 1 d 11 min", "PT49H1S, 2 d 1 h 1 s", "PT2M, 2 min"})
    void givesTheDurationOfTheOutage(Duration actual, String expected) {
        assertThat(Violations.of(new Document(document("The outage lasted 3 weeks.", actual))))
                .singleElement()
                .asString()
                .contains("the outage took " + expected + " from");
    }

    @Test
    void reportsEachTextAboutTheWholeOutageOnce() {
        Postmortem postmortem = Postmortem.builder()
                .title("A 33-minute outage of the shop")
                .hook(Hook.builder().text("For 34 minutes nobody could pay.").build())
                .summary(IssueSummary.builder()
                        .overview("The outage lasted 35 minutes. Really, the outage lasted 36 minutes.")
                        .startedAt(START)
                        .endedAt(START.plusMinutes(78))
                        .impact(Impact.builder()
                                .userExperience("The shop was down for 37 minutes.")
                                .notes("The outage lasted 38 minutes.")
                                .build())
                        .build())
                .build();

        assertThat(Violations.of(new Document(postmortem)))
                .containsExactly(
                        says("hook.text", "34 minutes"),
                        says("summary.impact.notes", "38 minutes"),
                        says("summary.impact.userExperience", "37 minutes"),
                        says("summary.overview", "35 minutes"),
                        says("title", "33-minute"));
    }

    @Test
    void ignoresAnOutageWithoutAStartAndALaterEnd() {
        Postmortem postmortem = document("The outage lasted 33 minutes.", Duration.ofHours(3));
        IssueSummary summary = postmortem.getSummary();

        assertThat(Violations.of(new Document(null))).isEmpty();
        assertThat(Violations.of(new Document(Postmortem.builder().build()))).isEmpty();
        assertThat(Violations.of(
                        new Document(with(summary.toBuilder().startedAt(null).build()))))
                .isEmpty();
        assertThat(Violations.of(
                        new Document(with(summary.toBuilder().endedAt(null).build()))))
                .isEmpty();
        assertThat(Violations.of(
                        new Document(with(summary.toBuilder().endedAt(START).build()))))
                .isEmpty();
        assertThat(Violations.of(new Document(
                        with(summary.toBuilder().endedAt(START.minusHours(1)).build()))))
                .isEmpty();
    }

    @Test
    void quotesTheTextLiterally() {
        assertThat(Violations.of(
                        new Document(document("The outage lasted 33\u00a0minutes${1+1}.", Duration.ofDays(1)))))
                .containsExactly("summary.overview: Text says \"33\u00a0minutes\", but the outage took 1 d"
                        + " from start to end: correct the text or the times");
    }

    @Tag("slow")
    @Test
    void readsALongTextInLinearTime() {
        String text = "the outage lasted 3 minutes ".repeat(40_000);

        assertThat(Violations.of(new Document(document(text, Duration.ofDays(3)))))
                .hasSize(1);
    }

    private static String says(String path, String stated) {
        return path + ": Text says \"" + stated
                + "\", but the outage took 1 h 18 min from start to end: correct the text or the times";
    }

    private static Postmortem document(String overview, Duration duration) {
        return with(IssueSummary.builder()
                .overview(overview)
                .startedAt(START)
                .endedAt(START.plus(duration))
                .build());
    }

    private static Postmortem with(IssueSummary summary) {
        return Postmortem.builder().summary(summary).build();
    }
}
