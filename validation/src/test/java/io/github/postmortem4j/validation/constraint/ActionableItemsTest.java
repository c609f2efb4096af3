package io.github.postmortem4j.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.Postmortem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionableItemsTest {

    private static final String ITEM = "correctiveMeasures.actionItems[0].";
    private static final String NO_OWNER =
            ITEM + "owner: Action item has no owner: name the one person or team responsible for completing it";
    private static final String SEVERAL_OWNERS =
            ITEM + "owner: Action item has more than one owner: name the one person or team accountable for it";
    private static final String NO_DUE_DATE =
            ITEM + "due: Action item has no due date: give the day by which it should be done";
    private static final String NO_TRACKER =
            ITEM + "tracker: Action item has no tracker: link to the issue that tracks it";
    private static final String NO_LINK =
            ITEM + "tracker: Tracker of the action item is not a link: give the http or https URL of the issue";

    private record Document(@ActionableItems @Nullable Postmortem value) {}

    @Test
    void acceptsACompleteItem() {
        assertThat(violations(item())).isEmpty();
    }

    @Test
    void acceptsNullAndNoItems() {
        assertThat(Violations.of(new Document(null))).isEmpty();
        assertThat(violations()).isEmpty();
    }

    @Test
    void reportsEverythingThatAnItemLacksOnce() {
        assertThat(violations(ActionItem.builder().task("Improve monitoring.").build()))
                .containsExactly("correctiveMeasures.actionItems[0].task: Action item lacks: a specific task instead of"
                        + " \"improve\", an owner, a due date, a link to its tracker");
        assertThat(violations(
                        item().toBuilder().owner("Ana, Bo").tracker("OPS-17").build()))
                .containsExactly(
                        "correctiveMeasures.actionItems[0].task: Action item lacks: one owner instead of several,"
                                + " an http or https link as its tracker");
    }

    @Test
    void reportsOnceWhatAllItemsLack() {
        ActionItem untracked = item().toBuilder().due(null).tracker("").build();

        assertThat(violations(untracked, untracked.toBuilder().owner("").build(), untracked))
                .containsExactly(
                        "correctiveMeasures.actionItems: All action items lack: a due date, a link to its tracker",
                        NO_OWNER.replace("[0]", "[1]"));
    }

    @Test
    void countsOnlyTheItemsThatShouldHaveADueDate() {
        ActionItem undated = item().toBuilder().due(null).build();
        ActionItem done = undated.toBuilder().status(ActionItem.Status.DONE).build();

        assertThat(violations(undated, done)).containsExactly(NO_DUE_DATE);
        assertThat(violations(undated, done, undated))
                .containsExactly("correctiveMeasures.actionItems: All action items lack: a due date");
    }

    @Test
    void reportsEachItemSeparately() {
        assertThat(violations(item(), item().toBuilder().owner(" ").build()))
                .containsExactly(NO_OWNER.replace("[0]", "[1]"));
    }

    @Test
    void requiresNoDueDateOfAnItemThatIsDone() {
        ActionItem done =
                item().toBuilder().due(null).status(ActionItem.Status.DONE).build();

        assertThat(violations(done)).isEmpty();
        assertThat(violations(done.toBuilder().owner("").build())).containsExactly(NO_OWNER);
        assertThat(violations(
                        done.toBuilder().status(ActionItem.Status.IN_PROGRESS).build()))
                .containsExactly(NO_DUE_DATE);
    }

    @Test
    void ignoresAnItemThatWillNotBeDone() {
        assertThat(violations(ActionItem.builder()
                        .task("Improve monitoring.")
                        .status(ActionItem.Status.WONT_DO)
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "TBD", "tbd", "n/a", "?", "-", "nobody", "Unassigned"})
    void requiresAnOwner(String owner) {
        assertThat(violations(item().toBuilder().owner(owner).build())).containsExactly(NO_OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana and Bo",
                "Ana AND Bo",
                "Ana & Bo",
                "Ana&Bo",
                "Ana, Bo",
                "Ana; Bo",
                "Ana/Bo",
                "Ana / Bo",
                "Ana + Bo",
                "A & Bo",
                "Ana & B",
                "@org/team @org/other",
                "Ana\nBo",
                "@ana / @bo",
                "@ana and @bo",
                "SRE, database team",
                "everyone",
                "All teams"
            })
    void rejectsMoreThanOneOwner(String owner) {
        assertThat(violations(item().toBuilder().owner(owner).build())).containsExactly(SEVERAL_OWNERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana",
                "Ana Andersson",
                "Andy",
                "Sandra Hand",
                "Jean-Luc O'Neill",
                "@ana",
                "ana.b@example.com",
                "@example/database-team",
                "R&D",
                "Ana and",
                "SRE on call",
                "Database team (Ana)",
                "https://chat.example.com/teams/sre",
                "李雷"
            })
    void acceptsOnePersonOrTeamAsOwner(String owner) {
        assertThat(violations(item().toBuilder().owner(owner).build())).isEmpty();
    }

    @Test
    void rejectsABlankTracker() {
        assertThat(violations(item().toBuilder().tracker(" ").build())).containsExactly(NO_TRACKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPS-17",
                "tracker.example.com/OPS-17",
                "ftp://example.com/OPS-17",
                "javascript:alert(1)",
                "mailto:ops@example.com",
                "https://",
                "https:OPS-17",
                "//example.com/OPS-17",
                "see https://example.com/OPS-17",
                "{issue} ${issue}"
            })
    void rejectsATrackerThatIsNotALink(String tracker) {
        assertThat(violations(item().toBuilder().tracker(tracker).build())).containsExactly(NO_LINK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tracker/OPS-17",
                "HTTPS://tracker.example.com/browse/OPS-17?focus=1#c2",
                " https://tracker.example.com/OPS-17 ",
                "https://tracker_1.example.com/OPS-17",
                "http://[2001:db8::1]:8080/17"
            })
    void acceptsAnHttpUrlAsTracker(String tracker) {
        assertThat(violations(item().toBuilder().tracker(tracker).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/vague-tasks.csv", delimiter = '|', quoteCharacter = '`')
    void reportsThePhraseOfAVagueTask(String task, String phrase) {
        assertThat(violations(item().toBuilder().task(task).build())).containsExactly(vague(phrase));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/phrases/specific-tasks.csv", delimiter = '|', quoteCharacter = '`')
    void acceptsASpecificTask(String task) {
        assertThat(violations(item().toBuilder().task(task).build())).isEmpty();
    }

    private static String vague(String phrase) {
        return ITEM + "task: Action item is vague (\"" + phrase
                + "\"): say what will change, and how to tell that it is done";
    }

    private static ActionItem item() {
        return ActionItem.builder()
                .task("Patch the Nginx server.")
                .owner("Ana")
                .due(LocalDate.of(2026, 4, 1))
                .tracker("https://tracker.example.com/OPS-17")
                .build();
    }

    private static List<String> violations(ActionItem... items) {
        return Violations.of(new Document(Postmortem.builder()
                .correctiveMeasures(
                        CorrectiveMeasures.builder().addActionItems(items).build())
                .build()));
    }
}
