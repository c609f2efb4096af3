package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.validation.rule.Severity;

/** Maps severities to SARIF levels. */
final class SarifLevel {

    private SarifLevel() {}

    static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
