package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;

/** Writes the reports of one run in some format. */
public interface ReportWriter {

    /**
     * Prepares the report of a document, and returns the task that writes it. This method may be called on any thread;
     * the tasks are run on a single thread, in the order of the documents.
     */
    Runnable write(Document document, NewFindings report);

    /** Reports a document that could not be checked. */
    void writeUnusable(DocumentSource source, UnusableInputException error);

    /** Completes the output, after the last report. */
    void finish(ReportTotals totals);
}
