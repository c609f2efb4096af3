package io.github.postmortem4j.corpus.internal.action;

import io.github.postmortem4j.corpus.action.TrackedAction;
import java.time.LocalDate;
import java.util.Comparator;

/** Orders action items by urgency: overdue, open, done without effect, dropped; then by due date. */
public final class ActionOrder {

    /** The order. */
    public static final Comparator<TrackedAction> BY_URGENCY = Comparator.comparingInt(ActionOrder::urgency)
            .thenComparing(ActionOrder::due)
            .thenComparing(action -> action.getDocument().getKey())
            .thenComparing(action -> action.getItem().getId())
            .thenComparing(action -> action.getItem().getTask());

    private ActionOrder() {}

    private static int urgency(TrackedAction action) {
        return switch (action.getState()) {
            case OVERDUE -> 0;
            case OPEN -> 1;
            case DONE_BUT_REPEATED -> 2;
            case DROPPED -> 3;
        };
    }

    private static LocalDate due(TrackedAction action) {
        LocalDate due = action.getItem().getDue();
        return due == null ? LocalDate.MAX : due;
    }
}
