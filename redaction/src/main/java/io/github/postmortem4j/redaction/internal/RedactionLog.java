package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.report.RedactionReport;
import io.github.postmortem4j.redaction.report.ReportEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Records what a redaction does, and where. Not safe for use by multiple threads. */
public final class RedactionLog {

    private final StringBuilder place = new StringBuilder();
    private final List<ReportEntry> entries = new ArrayList<>();

    /** Runs a task for the property or element with the given name in the current object. */
    <T extends @Nullable Object> T at(String name, Supplier<T> task) {
        int length = place.length();
        place.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        try {
            return task.get();
        } finally {
            place.setLength(length);
        }
    }

    /** {@return the results of a task for all elements of a list} */
    <T, R extends @Nullable Object> List<R> all(String name, List<T> elements, Function<T, R> task) {
        return at(name, () -> elements(elements, task));
    }

    /** {@return the results of a task for all elements of the current list} */
    <T extends @Nullable Object, R extends @Nullable Object> List<R> elements(
            List<? extends T> elements, Function<T, R> task) {
        List<R> results = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            T element = elements.get(i);
            results.add(at(Integer.toString(i), () -> task.apply(element)));
        }
        return results;
    }

    void add(ReportEntry.Decision decision, String text, String replacement) {
        entries.add(new ReportEntry(decision, place.toString(), text, replacement));
    }

    /** {@return a report of everything recorded so far} */
    public RedactionReport report() {
        return new RedactionReport(entries);
    }
}
