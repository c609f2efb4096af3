package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import java.util.List;

/** The findings of a document that a baseline does not accept, and the number of those that it accepts. */
public final class NewFindings implements ValidationReport {

    private final List<Finding> findings;
    private final int wordCount;
    private final int known;

    public NewFindings(List<Finding> findings, int wordCount, int known) {
        this.findings = List.copyOf(findings);
        this.wordCount = wordCount;
        this.known = known;
    }

    /** Returns the number of findings of a report that a baseline accepts; 0 without a baseline. */
    public static int known(ValidationReport report) {
        return report instanceof NewFindings found ? found.known : 0;
    }

    @Override
    public List<Finding> getFindings() {
        return findings;
    }

    @Override
    public int getWordCount() {
        return wordCount;
    }
}
