package io.github.postmortem4j.corpus.action;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** An action item of a postmortem, with its state. */
@ValueStyle
@Value.Immutable
public sealed interface TrackedAction permits ImmutableTrackedAction {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the postmortem that lists the action item} */
    CorpusDocument getDocument();

    /** {@return the action item} */
    ActionItem getItem();

    /** {@return the state} */
    ActionState getState();

    /** {@return the number of days since it was due; 0 unless it is {@link ActionState#OVERDUE}} */
    @Value.Default
    default long getDaysOverdue() {
        return 0;
    }

    /** {@return the words that its task shares with the cause of the draft, as written in the task; empty without a draft} */
    List<String> getAnsweredWords();

    /** Builds a {@link TrackedAction}. Not safe for use by several threads. */
    final class Builder extends ImmutableTrackedAction.Builder {

        Builder() {}
    }
}
