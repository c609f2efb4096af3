package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Priority;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.ActionItem.Type;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreventiveItemsTest {

    private static final String ALL_DROPPED = "correctiveMeasures.actionItems: All action items were dropped, although"
            + " the outage affected users: add one that prevents a recurrence";

    private static final String NO_HIGH_PRIORITY =
            "correctiveMeasures.actionItems: No action item has high priority, although the outage affected users:"
                    + " give it to the one that prevents a recurrence";
    private static final String ONLY_MITIGATION =
            "correctiveMeasures.actionItems: All action items only mitigate: add one that prevents the outage or"
                    + " detects it sooner";
    private static final Impact AFFECTED = Impact.builder().addServices("Shop").build();
    private static final ActionItem MINOR = item(Type.PREVENT, Priority.LOW);

    private record Document(@PreventiveItems @Nullable Postmortem value) {}

    @Test
    void acceptsOneItemOfHighPriorityAmongOthers() {
        assertThat(violations(AFFECTED, MINOR, item(Type.PREVENT, Priority.HIGH)))
                .isEmpty();
    }

    @Test
    void reportsThatNoItemHasHighPriority() {
        assertThat(violations(AFFECTED, MINOR, item(Type.DETECT, Priority.MEDIUM)))
                .containsExactly(NO_HIGH_PRIORITY);
        assertThat(violations(AFFECTED, item(Type.PREVENT, null))).containsExactly(NO_HIGH_PRIORITY);
    }

    @Test
    void reportsThatAllItemsOnlyMitigate() {
        assertThat(violations(AFFECTED, item(Type.MITIGATE, Priority.HIGH), item(Type.MITIGATE, Priority.LOW)))
                .containsExactly(ONLY_MITIGATION);
        assertThat(violations(AFFECTED, item(Type.MITIGATE, Priority.LOW)))
                .containsExactly(ONLY_MITIGATION, NO_HIGH_PRIORITY);
    }

    @Test
    void countsAnItemWithoutATypeAsMoreThanMitigation() {
        assertThat(violations(AFFECTED, item(Type.MITIGATE, Priority.HIGH), item(null, null)))
                .isEmpty();
    }

    @Test
    void countsItemsThatAreDoneButNotThoseThatWillNotBeDone() {
        ActionItem important = item(Type.PREVENT, Priority.HIGH);

        assertThat(violations(
                        AFFECTED,
                        MINOR,
                        important.toBuilder().status(Status.WONT_DO).build()))
                .containsExactly(NO_HIGH_PRIORITY);
        assertThat(violations(
                        AFFECTED,
                        MINOR,
                        important.toBuilder().status(Status.DONE).build()))
                .isEmpty();
    }

    @Test
    void reportsThatNoItemWillBeDone() {
        assertThat(violations(AFFECTED, MINOR.toBuilder().status(Status.WONT_DO).build()))
                .containsExactly(ALL_DROPPED);
    }

    @ParameterizedTest
    @MethodSource
    void checksAnOutageThatAffectedUsers(Impact impact) {
        assertThat(violations(impact, MINOR)).containsExactly(NO_HIGH_PRIORITY);
    }

    static Stream<Impact> checksAnOutageThatAffectedUsers() {
        return Stream.of(
                AFFECTED,
                Impact.builder().userExperience("Payments failed.").build(),
                Impact.builder().affectedUsersPercent(0.5).build(),
                Impact.builder().affectedUsers(1).build());
    }

    @ParameterizedTest
    @MethodSource
    void ignoresAnOutageThatDidNotAffectUsers(Impact impact) {
        assertThat(violations(impact, MINOR)).isEmpty();
    }

    static Stream<Impact> ignoresAnOutageThatDidNotAffectUsers() {
        return Stream.of(
                Impact.builder().build(),
                Impact.builder().userExperience(" ").notes("A build was late.").build(),
                Impact.builder().addServices("Shop").affectedUsersPercent(0).build(),
                Impact.builder().addServices("Shop").affectedUsers(0).build());
    }

    @Test
    void acceptsNullAndNoItems() {
        assertThat(violations(AFFECTED)).isEmpty();
        assertThat(Violations.of(new Document(null))).isEmpty();
    }

    private static ActionItem item(@Nullable Type type, @Nullable Priority priority) {
        return ActionItem.builder()
                .task("Patch the Nginx server.")
                .type(type)
                .priority(priority)
                .build();
    }

    private static List<String> violations(Impact impact, ActionItem... items) {
        return Violations.of(new Document(Postmortem.builder()
                .summary(IssueSummary.builder().impact(impact).build())
                .correctiveMeasures(
                        CorrectiveMeasures.builder().addActionItems(items).build())
                .build()));
    }
}
