package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;

/**
 * The findings of a document that no baseline accepts.
 *
 * @param report the report without the accepted findings
 * @param known the number of accepted findings; 0 without a baseline
 */
public record NewFindings(ValidationReport report, int known) {

    /** Returns all findings of a report, for a run without a baseline. */
    public static NewFindings all(ValidationReport report) {
        return new NewFindings(report, 0);
    }

    /** Returns the findings in document order. */
    public List<Finding> list() {
        return report.getFindings();
    }

    /** Returns the number of findings of one severity. */
    public int count(Severity severity) {
        return report.findings(severity).size();
    }

    /** Returns whether any finding is an error. */
    public boolean hasErrors() {
        return report.hasErrors();
    }

    /** Returns the number of words of prose in the document. */
    public int wordCount() {
        return report.getWordCount();
    }
}
