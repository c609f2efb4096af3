package io.github.postmortem4j.corpus.action;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which action items to list. */
@ValueStyle
@Value.Immutable
public sealed interface ActionOptions permits ImmutableActionOptions {

    /** The greatest number of action items: {@value}. */
    int MAX_LIMIT = 100_000;

    /** {@return the defaults} */
    static ActionOptions defaults() {
        return builder().build();
    }

    /** {@return a builder with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the states to include; empty, the default, for all that are not done} */
    Set<ActionState> getStates();

    /** {@return the types to include; empty, the default, for all} */
    Set<ActionItem.Type> getTypes();

    /** {@return the owner, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getOwner() {
        return "";
    }

    /** {@return the service that the postmortem affects, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getService() {
        return "";
    }

    /** {@return the day by which action items are overdue; {@code null}, the default, to call no action item overdue} */
    @Nullable LocalDate getToday();

    /** {@return the maximum number of action items in the report, from 1 to {@value #MAX_LIMIT}; 1,000 by default} */
    @Value.Default
    default int getLimit() {
        return 1_000;
    }

    /** Builds {@link ActionOptions}. Not safe for use by several threads. */
    final class Builder extends ImmutableActionOptions.Builder {

        Builder() {}

        @Override
        public ActionOptions build() {
            ActionOptions options = super.build();
            if (options.getLimit() < 1 || options.getLimit() > MAX_LIMIT) {
                throw new IllegalArgumentException("the limit must be from 1 to " + MAX_LIMIT);
            }
            return options;
        }
    }
}
