package io.github.postmortem4j.corpus.internal.action;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Determines the states of action items. */
public final class ActionStates {

    private ActionStates() {}

    /**
     * Returns the state of an action item that is not done.
     *
     * @param item the action item
     * @param today the day by which it is overdue; {@code null} to call no action item overdue
     * @return the state, or {@code null} if the item is done
     */
    public static @Nullable ActionState of(ActionItem item, @Nullable LocalDate today) {
        return switch (item.getStatus()) {
            case DONE -> null;
            case WONT_DO -> ActionState.DROPPED;
            case OPEN, IN_PROGRESS -> isOverdue(item, today) ? ActionState.OVERDUE : ActionState.OPEN;
        };
    }

    private static boolean isOverdue(ActionItem item, @Nullable LocalDate today) {
        LocalDate due = item.getDue();
        return today != null && due != null && due.isBefore(today);
    }

    /**
     * Describes an action item.
     *
     * @param document the postmortem that lists it
     * @param item the action item
     * @param state its state
     * @param today the day by which it is overdue, or {@code null}
     * @param answeredWords the words that its task shares with the cause of a draft
     * @return the description
     */
    public static TrackedAction track(
            CorpusDocument document,
            ActionItem item,
            ActionState state,
            @Nullable LocalDate today,
            List<String> answeredWords) {
        LocalDate due = item.getDue();
        long daysOverdue =
                state == ActionState.OVERDUE && due != null && today != null ? ChronoUnit.DAYS.between(due, today) : 0;
        return TrackedAction.builder()
                .document(document)
                .item(item)
                .state(state)
                .daysOverdue(daysOverdue)
                .answeredWords(answeredWords)
                .build();
    }
}
