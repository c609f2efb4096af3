package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantifiedImpactTest {

    private static final String NO_NUMBER =
            "summary.impact: Impact does not contain a number: say how many users, how much of"
                    + " the traffic or how many requests were affected";

    private record Document(@QuantifiedImpact @Nullable Postmortem value) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payments failed.",
                "Some users, many of them in Europe, could not pay.",
                "Most requests were slow.",
                "Visitors met HTTP 502 error pages.",
                "Requests failed with 5xx responses.",
                "Users saw 502s.",
                "Clients got status 503 over HTTP/2.",
                "Objects in S3 and hosts with IPv6 in us-east-1 were out of reach.",
                "The search did not work at all.",
                "A third-party script failed.",
                "The one page that still worked was the imprint.",
                "Each one of them was slow.",
                "The third request failed.",
                "Hosts were lost in us-east-1",
                "A number of orders was lost."
            })
    void reportsAnImpactWithoutANumber(String text) {
        assertThat(violations(Impact.builder().userExperience(text).build())).containsExactly(NO_NUMBER);
        assertThat(violations(Impact.builder().notes(text).build())).containsExactly(NO_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 orders failed.",
                "Traffic fell by 82%.",
                "About five million events queued up.",
                "Some 1,200 baskets were left.",
                "Responses took 5s instead of 80ms.",
                "Half of the users could not pay.",
                "A third of the requests failed.",
                "Two thirds of the requests failed.",
                "Sales fell by a third",
                "All users were logged out.",
                "Every payment failed.",
                "Nobody could use the site.",
                "No one could use the site.",
                "Everyone was logged out.",
                "Dozens of customers wrote to us.",
                "Thousands of mails were late.",
                "One customer lost data.",
                "502 errors rose to 40 a minute.",
                "٣٠ orders failed."
            })
    void acceptsAQuantityInDigitsOrWords(String text) {
        assertThat(violations(Impact.builder().userExperience(text).build())).isEmpty();
        assertThat(violations(Impact.builder()
                        .addServices("Shop")
                        .userExperience("Payments failed.")
                        .notes(text)
                        .build()))
                .isEmpty();
    }

    @Test
    void acceptsAPercentageOrNumberOfUsers() {
        Impact impact = Impact.builder().userExperience("Payments failed.").build();

        assertThat(violations(impact.toBuilder().affectedUsersPercent(12.5).build()))
                .isEmpty();
        assertThat(violations(impact.toBuilder().affectedUsers(0).build())).isEmpty();
    }

    @Test
    void ignoresNumbersInTheNamesOfServices() {
        assertThat(violations(Impact.builder().addServices("API 2").build())).containsExactly(NO_NUMBER);
    }

    @Test
    void ignoresAnEmptyImpact() {
        assertThat(violations(Impact.builder().build())).isEmpty();
        assertThat(violations(Impact.builder().userExperience(" ").notes("\n").build()))
                .isEmpty();
        assertThat(Violations.of(new Document(null))).isEmpty();
    }

    private static List<String> violations(Impact impact) {
        return Violations.of(new Document(Postmortem.builder()
                .summary(IssueSummary.builder().impact(impact).build())
                .build()));
    }
}
