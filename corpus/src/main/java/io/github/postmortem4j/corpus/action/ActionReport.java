package io.github.postmortem4j.corpus.action;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Action items of a corpus that are not done. */
@ValueStyle
@Value.Immutable
public sealed interface ActionReport permits ImmutableActionReport {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number of action items by state, over all that the options include, beyond the limit as well} */
    Map<ActionState, Long> getCounts();

    /**
     * {@return the action items: overdue ones first, the longest overdue first, then open ones by due date, then dropped
     * ones; up to the limit}
     */
    List<TrackedAction> getActions();

    /** Builds an {@link ActionReport}. Not safe for use by several threads. */
    final class Builder extends ImmutableActionReport.Builder {

        Builder() {}
    }
}
