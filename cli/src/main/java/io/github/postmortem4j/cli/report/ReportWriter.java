package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.validation.ValidationReport;

/** Writes the reports of one run. */
public interface ReportWriter {

    /**
     * Works out what to say of a document, and returns what then says it. The first may be done on any thread, the second
     * is done on one, in the order of the documents.
     */
    Runnable write(Document document, ValidationReport report);

    /** Writes why a document could not be checked. */
    void writeUnusable(DocumentSource source, UnusableInputException why);

    /** Ends the reports, with what came of all of them. */
    void finish(ReportTotals tally);
}
