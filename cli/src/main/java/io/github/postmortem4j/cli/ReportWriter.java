package io.github.postmortem4j.cli;

import io.github.postmortem4j.validation.ValidationReport;

/** Writes the reports of one run. */
interface ReportWriter extends AutoCloseable {

    void write(String file, ValidationReport report);

    void writeUnusable(String file, UnusableInputException why);

    @Override
    void close();
}
