package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.ActionItem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day on which an action item was completed. This is the only class that knows how it is represented. */
final class CompletionDate {

    private static final String COMPLETED = "completed";

    private CompletionDate() {}

    /** {@return the day, or {@code null} if the item does not state it} */
    static @Nullable LocalDate of(ActionItem item) {
        if (item.getExtensions().get(COMPLETED) instanceof String date) {
            try {
                return LocalDate.parse(date);
            } catch (DateTimeParseException e) {
                return null; // An unknown property may contain any text.
            }
        }
        return null;
    }
}
