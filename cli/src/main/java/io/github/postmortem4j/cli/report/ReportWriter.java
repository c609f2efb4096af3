package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Writes the reports of one run. */
public interface ReportWriter {

    /** Works out what to say of a document, and returns what writes it; {@code null} if it is written at the end. */
    @Nullable Runnable write(Document document, ValidationReport report);

    /** Writes why a document could not be checked. */
    void writeUnusable(DocumentSource source, UnusableInputException why);

    /** Ends the reports, with what came of all of them. */
    void finish(Tally tally);
}
