package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.action;
import static io.github.postmortem4j.corpus.fixture.Incidents.expiredCertificate;
import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static io.github.postmortem4j.corpus.fixture.Incidents.wrongRoutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.ReasonKind;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneCorpusSimilarTest {

    private static final Postmortem DRAFT = fullDisk("NEW", "2025-01-01");

    @TempDir
    private Path root;

    private CorpusFolder folder;
    private Corpus corpus;

    @BeforeEach
    void open() {
        folder = new CorpusFolder(root);
        corpus = LuceneCorpus.open(folder.index());
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    private List<SimilarIncident> similar(Postmortem draft, SimilarOptions options) throws IOException {
        corpus.update(folder.documents());
        return corpus.similar(draft, options).getMatches();
    }

    @Test
    void ranksTheSameFailureFirst() throws IOException {
        folder.writeLines(
                "all.jsonl",
                wrongRoutes("R", "2024-01-01"),
                fullDisk("D", "2024-02-01"),
                expiredCertificate("C", "2024-03-01"));
        assertThat(similar(DRAFT, SimilarOptions.defaults())
                        .get(0)
                        .getDocument()
                        .getId())
                .isEqualTo("D");
    }

    @Test
    void findsNothingLaterThanTheDraft() throws IOException {
        folder.writeLines("all.jsonl", fullDisk("LATER", "2025-06-01"), fullDisk("EARLIER", "2024-06-01"));
        assertThat(similar(DRAFT, SimilarOptions.defaults()))
                .extracting(match -> match.getDocument().getId())
                .containsExactly("EARLIER");
    }

    @Test
    void leavesTheDraftItselfOut() throws IOException {
        folder.write("new.json", DRAFT).write("old.json", fullDisk("OLD", "2024-01-01"));
        assertThat(similar(DRAFT, SimilarOptions.defaults()))
                .extracting(match -> match.getDocument().getId())
                .containsExactly("OLD");
    }

    @Test
    void explainsAMatchWithQuotesThatAreInBothTexts() throws IOException {
        folder.writeLines("all.jsonl", fullDisk("D", "2024-02-01"), wrongRoutes("R", "2024-01-01"));
        List<Reason> reasons = similar(DRAFT, SimilarOptions.defaults()).get(0).getReasons();

        assertThat(reasons).extracting(Reason::getKind).contains(ReasonKind.MECHANISM, ReasonKind.SERVICE);
        for (Reason reason : reasons) {
            for (Quote quote : List.of(reason.getDraftQuote(), reason.getEarlierQuote())) {
                assertThat(quote.getWords())
                        .isNotEmpty()
                        .allMatch(word -> quote.getText().contains(word));
            }
        }
    }

    @Test
    void listsOpenOverdueAndDroppedActions() throws IOException {
        ActionItem rotate = action(
                        "Rotate the binlog files of the orders database",
                        ActionItem.Type.PREVENT,
                        ActionItem.Status.OPEN)
                .toBuilder()
                .due(LocalDate.of(2024, 12, 1))
                .build();
        ActionItem alert = action("Buy a coffee machine", ActionItem.Type.PROCESS, ActionItem.Status.WONT_DO);
        folder.write("d.json", fullDisk("D", "2024-02-01", alert, rotate));

        List<TrackedAction> actions = similar(
                        DRAFT,
                        SimilarOptions.builder().today(LocalDate.of(2025, 1, 1)).build())
                .get(0)
                .getActions();

        assertThat(actions)
                .extracting(TrackedAction::getState)
                .containsExactly(ActionState.OVERDUE, ActionState.DROPPED);
        assertThat(actions.get(0).getDaysOverdue()).isEqualTo(31);
        assertThat(actions.get(0).getAnsweredWords()).contains("binlog");
    }

    @Test
    void callsNothingOverdueWithoutADay() throws IOException {
        ActionItem item = action("Rotate logs", ActionItem.Type.PREVENT, ActionItem.Status.OPEN).toBuilder()
                .due(LocalDate.of(2000, 1, 1))
                .build();
        folder.write("d.json", fullDisk("D", "2024-02-01", item));
        assertThat(similar(DRAFT, SimilarOptions.defaults())
                        .get(0)
                        .getActions()
                        .get(0)
                        .getState())
                .isEqualTo(ActionState.OPEN);
    }

    @Test
    void showsWhatWasDoneAndDidNotHelpAConfirmedRecurrence() throws IOException {
        ActionItem done = action("Rotate the binlog files", ActionItem.Type.PREVENT, ActionItem.Status.DONE);
        folder.write("d.json", fullDisk("D", "2024-02-01", done));
        Postmortem confirmed = DRAFT.with(postmortem -> postmortem.addRelation(relation ->
                relation.incident("D").kind(Relation.Kind.RECURRENCE_OF).confirmedBy("Ada")));

        SimilarIncident match = similar(confirmed, SimilarOptions.defaults()).get(0);

        assertThat(match.isConfirmed()).isTrue();
        assertThat(match.getActions())
                .extracting(TrackedAction::getState)
                .containsExactly(ActionState.DONE_BUT_REPEATED);
    }
}
