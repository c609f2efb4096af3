package io.github.postmortem4j.corpus.internal.action;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.document.CorpusDocuments;
import io.github.postmortem4j.corpus.internal.engine.DocumentFilter;
import io.github.postmortem4j.corpus.internal.engine.EngineSnapshot;
import io.github.postmortem4j.corpus.internal.engine.StoredDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;

/** Lists the action items of a corpus that are not done, in memory that depends on the limit and not on the corpus. */
public final class ActionLister {

    private final CorpusDocuments documents;

    /**
     * Creates a lister.
     *
     * @param documents reads what the index stores
     */
    public ActionLister(CorpusDocuments documents) {
        this.documents = documents;
    }

    /**
     * Lists action items.
     *
     * @param options which ones
     * @param snapshot the state of the corpus
     * @return the report
     */
    public ActionReport list(ActionOptions options, EngineSnapshot snapshot) {
        Selection selection = new Selection(options);
        DocumentFilter filter = DocumentFilter.ofService(options.getService());
        snapshot.scanUnfinished(filter, stored -> addAll(stored, selection));
        return selection.report();
    }

    private void addAll(StoredDocument stored, Selection selection) {
        Postmortem postmortem = documents.parse(stored);
        CorpusDocument document = documents.describe(stored, postmortem);
        for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
            selection.add(document, item);
        }
    }

    /** The most urgent action items so far. */
    private static final class Selection {

        private final ActionOptions options;
        private final Map<ActionState, Long> counts = new EnumMap<>(ActionState.class);
        private final PriorityQueue<TrackedAction> leastUrgentFirst =
                new PriorityQueue<>(ActionOrder.BY_URGENCY.reversed());

        Selection(ActionOptions options) {
            this.options = options;
        }

        void add(CorpusDocument document, ActionItem item) {
            ActionState state = ActionStates.of(item, options.getToday());
            if (state != null && isIncluded(item, state)) {
                counts.merge(state, 1L, Long::sum);
                leastUrgentFirst.add(ActionStates.track(document, item, state, options.getToday(), List.of()));
                if (leastUrgentFirst.size() > options.getLimit()) {
                    leastUrgentFirst.remove();
                }
            }
        }

        private boolean isIncluded(ActionItem item, ActionState state) {
            return (options.getStates().isEmpty() || options.getStates().contains(state))
                    && (options.getTypes().isEmpty()
                            || (item.getType() != null && options.getTypes().contains(item.getType())))
                    && (options.getOwner().isBlank() || fold(options.getOwner()).equals(fold(item.getOwner())));
        }

        private static String fold(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }

        ActionReport report() {
            List<TrackedAction> actions = new ArrayList<>(leastUrgentFirst);
            actions.sort(ActionOrder.BY_URGENCY);
            return ActionReport.builder().counts(counts).actions(actions).build();
        }
    }
}
