package io.github.postmortem4j.redaction.report;

import java.util.List;

/**
 * What a redaction replaced, kept, and left for a person to decide. It contains the masked terms and names, so do not
 * publish it.
 *
 * <p>Instances are immutable and safe for use by multiple threads.
 */
public final class RedactionReport {

    private final List<ReportEntry> entries;

    /**
     * Creates a report.
     *
     * @param entries the entries, in the order of the document
     */
    public RedactionReport(List<ReportEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** {@return all entries, in the order of the document} */
    public List<ReportEntry> getEntries() {
        return entries;
    }

    /**
     * {@return the entries with a decision, in the order of the document}
     *
     * @param decision the decision
     */
    public List<ReportEntry> getEntries(ReportEntry.Decision decision) {
        return entries.stream().filter(entry -> entry.getDecision() == decision).toList();
    }

    @Override
    public String toString() {
        return "RedactionReport[" + entries.size() + " entries]";
    }
}
