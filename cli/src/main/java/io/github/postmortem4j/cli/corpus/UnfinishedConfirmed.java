package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The action items that are not done of the incidents that a draft is a confirmed recurrence of. */
final class UnfinishedConfirmed {

    private UnfinishedConfirmed() {}

    /**
     * Prints the number of these action items by incident.
     *
     * @return whether there are any
     */
    static boolean report(Postmortem draft, Corpus corpus, LocalDate today, PrintWriter err) {
        Set<String> confirmed = draft.getRelations().stream()
                .filter(relation -> relation.getKind() == Relation.Kind.RECURRENCE_OF
                        && !relation.getConfirmedBy().isBlank())
                .map(Relation::getIncident)
                .collect(Collectors.toSet());
        ActionOptions unfinished = ActionOptions.builder()
                .addStates(ActionState.OPEN, ActionState.OVERDUE)
                .today(today)
                .limit(ActionOptions.MAX_LIMIT)
                .build();
        boolean found = false;
        for (TrackedAction action : corpus.actions(unfinished).getActions()) {
            CorpusDocument document = action.getDocument();
            if (confirmed.contains(document.getId())
                    || confirmed.contains(document.getKey())
                    || confirmed.contains(document.getPath())) {
                found = true;
                err.println(TerminalText.escape("not done since the earlier incident " + document.getKey() + ": "
                        + action.getItem().getTask()));
            }
        }
        err.flush();
        return found;
    }
}
