package io.github.postmortem4j.cli;

import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.Locale;

/** Reports for people: a line for each finding, and one that sums up each document. */
final class TextReportWriter implements ReportWriter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Stage stage;

    TextReportWriter(PrintWriter out, PrintWriter err, Stage stage) {
        this.out = out;
        this.err = err;
        this.stage = stage;
    }

    @Override
    public void write(String file, ValidationReport report) {
        for (Finding finding : report.getFindings()) {
            String pointer = finding.getPointer().isEmpty() ? "(document)" : finding.getPointer();
            out.println(Paint.severity(finding.getSeverity())
                    + "  "
                    + Paint.bold(finding.getRule())
                    + "  "
                    + Plain.text(pointer)
                    + "  "
                    + Plain.text(finding.getMessage()));
        }
        out.println(Paint.bold(Plain.text(file)) + ": " + summary(report));
    }

    @Override
    public void writeUnusable(String file, UnusableInputException why) {
        out.flush();
        err.println(Plain.text("postmortem: " + why.getMessage()));
    }

    @Override
    public void close() {
        out.flush();
    }

    private String summary(ValidationReport report) {
        String asked = stage.name().toLowerCase(Locale.ROOT);
        String verdict = report.hasErrors() ? "not " + asked : asked;
        StringBuilder summary = new StringBuilder(verdict);
        append(summary, report, Severity.ERROR, "error", "errors");
        append(summary, report, Severity.WARNING, "piece of advice", "pieces of advice");
        append(summary, report, Severity.INFO, "rule waived", "rules waived");
        return summary.append(", ")
                .append(counted(report.getWordCount(), "word", "words"))
                .toString();
    }

    private static void append(
            StringBuilder summary, ValidationReport report, Severity severity, String one, String many) {
        int count = report.findings(severity).size();
        if (count > 0 || severity == Severity.ERROR) {
            summary.append(", ").append(counted(count, one, many));
        }
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
