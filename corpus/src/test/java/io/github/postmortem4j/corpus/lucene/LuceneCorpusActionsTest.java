package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.action;
import static io.github.postmortem4j.corpus.fixture.Incidents.expiredCertificate;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.ActionItem.Status;
import io.github.postmortem4j.ActionItem.Type;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCorpusActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    @TempDir
    private Path root;

    private CorpusFolder folder;

    @BeforeEach
    void writeIncidents() {
        folder = new CorpusFolder(root)
                .write(
                        "a.json",
                        fullDisk(
                                "A",
                                "2024-01-01",
                                due(action("long overdue", Type.PREVENT, Status.OPEN), "2024-01-15"),
                                due(action("due today", Type.DETECT, Status.IN_PROGRESS), "2024-06-01"),
                                action("finished", Type.PREVENT, Status.DONE)))
                .write(
                        "b.json",
                        expiredCertificate(
                                "B",
                                "2024-02-01",
                                due(action("overdue", Type.PREVENT, Status.OPEN), "2024-05-31"),
                                action("abandoned", Type.PROCESS, Status.WONT_DO)));
    }

    private static ActionItem due(ActionItem item, String date) {
        return item.toBuilder().due(LocalDate.parse(date)).owner("Team A").build();
    }

    private ActionReport actions(ActionOptions options) throws IOException {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            corpus.update(folder.documents());
            return corpus.actions(options);
        }
    }

    private List<String> tasks(ActionOptions options) throws IOException {
        return actions(options).getActions().stream()
                .map(action -> action.getItem().getTask())
                .toList();
    }

    @Test
    void listsTheLongestOverdueFirstAndWhatIsDoneNever() throws IOException {
        assertThat(tasks(ActionOptions.builder().today(TODAY).build()))
                .containsExactly("long overdue", "overdue", "due today", "abandoned");
    }

    @Test
    void countsEachStateBeyondTheLimit() throws IOException {
        ActionReport report =
                actions(ActionOptions.builder().today(TODAY).limit(1).build());
        assertThat(report.getActions()).hasSize(1);
        assertThat(report.getCounts())
                .containsEntry(ActionState.OVERDUE, 2L)
                .containsEntry(ActionState.OPEN, 1L)
                .containsEntry(ActionState.DROPPED, 1L);
    }

    @Test
    void countsTheDaysSinceAnItemWasDue() throws IOException {
        assertThat(actions(ActionOptions.builder().today(TODAY).build())
                        .getActions()
                        .get(1)
                        .getDaysOverdue())
                .isEqualTo(1);
    }

    @Test
    void callsNothingOverdueWithoutADay() throws IOException {
        assertThat(actions(ActionOptions.defaults()).getCounts()).doesNotContainKey(ActionState.OVERDUE);
    }

    @Test
    void includesOnlyTheStatesTypesOwnersAndServicesAskedFor() throws IOException {
        ActionOptions.Builder options = ActionOptions.builder().today(TODAY);
        assertThat(tasks(options.addState(ActionState.DROPPED).build())).containsExactly("abandoned");
        assertThat(tasks(ActionOptions.builder().addType(Type.DETECT).build())).containsExactly("due today");
        assertThat(tasks(ActionOptions.builder().owner("team a").build())).hasSize(3);
        assertThat(tasks(ActionOptions.builder().service("Checkout").build())).containsExactly("overdue", "abandoned");
    }

    @Test
    void rejectsALimitOfNothing() {
        assertThatThrownBy(() -> ActionOptions.builder().limit(0).build()).isInstanceOf(IllegalArgumentException.class);
    }
}
