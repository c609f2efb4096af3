package io.github.postmortem4j.cli.report;

import picocli.CommandLine.ExitCode;

/** Counts the documents of one run by outcome, and derives the exit code. */
public final class ReportTotals {

    private int passed;
    private int failed;
    private int unusable;
    private boolean hasBaseline;

    public void add(NewFindings report) {
        hasBaseline |= report.known() > 0;
        if (report.hasErrors()) {
            failed++;
        } else {
            passed++;
        }
    }

    public void addUnusable() {
        unusable++;
    }

    /** Returns 0 if all documents passed, 2 if any is unusable, and 1 otherwise. */
    public int exitCode() {
        if (unusable > 0) {
            return ExitCode.USAGE;
        }
        return failed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Returns 0 even if documents failed, and 2 if any is unusable. */
    public int exitCodeWithoutFindings() {
        return unusable > 0 ? ExitCode.USAGE : ExitCode.OK;
    }

    public int total() {
        return passed + failed + unusable;
    }

    /** Returns a summary such as {@code 3 documents: 2 publishable, 1 not publishable}. */
    public String summary(String stage) {
        StringBuilder summary = new StringBuilder(CountedNoun.of(total(), "document", "documents"))
                .append(": ")
                .append(passed)
                .append(hasBaseline ? " without new errors, " : " " + stage + ", ")
                .append(failed)
                .append(hasBaseline ? " with new errors" : " not " + stage);
        if (unusable > 0) {
            summary.append(", ").append(unusable).append(" unusable");
        }
        return summary.toString();
    }
}
