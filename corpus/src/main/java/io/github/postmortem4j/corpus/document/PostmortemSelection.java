package io.github.postmortem4j.corpus.document;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which postmortems of a corpus an operation includes. A postmortem must meet all conditions; by default there are none.
 *
 * <p>Not meant to be implemented by users: the options of operations extend it.
 */
public interface PostmortemSelection {

    /** {@return the service, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getService() {
        return "";
    }

    /** {@return the severity, compared without case; {@code ""}, the default, for all} */
    @Value.Default
    default String getSeverity() {
        return "";
    }

    /** {@return the id of a failure mechanism; {@code ""}, the default, for all} */
    @Value.Default
    default String getMechanism() {
        return "";
    }

    /** {@return the first day of the period, in UTC; {@code null}, the default, for all} */
    @Nullable LocalDate getSince();

    /** {@return the first day after the period, in UTC; {@code null}, the default, for all} */
    @Nullable LocalDate getUntil();
}
