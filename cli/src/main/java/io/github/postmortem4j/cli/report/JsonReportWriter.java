package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Reports for programs: an array with an object for each document.
 *
 * <p>A document that was read has {@code stage}, {@code passed}, {@code wordCount} and {@code findings}; one that was not
 * has {@code unusable} instead.
 */
public final class JsonReportWriter implements ReportWriter {

    private final JsonGenerator json;
    private final PrintWriter out;
    private final Stage stage;

    public JsonReportWriter(PrintWriter out, Stage stage) {
        this.out = out;
        this.stage = stage;
        this.json = JsonOutput.to(out);
        json.writeStartArray();
    }

    @Override
    public Runnable write(Document document, ValidationReport report) {
        SourcePositions positions = document.positions();
        return () -> write(document.source().name(), report, positions);
    }

    private void write(String file, ValidationReport report, SourcePositions positions) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("stage", lowerCase(stage));
        json.writeBooleanProperty("passed", !report.hasErrors());
        json.writeNumberProperty("wordCount", report.getWordCount());
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(
                    lowerCase(severity) + "Count", report.findings(severity).size());
        }
        json.writeArrayPropertyStart("findings");
        report.getFindings().forEach(finding -> write(finding, positions.find(finding.getPointer())));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding, Position at) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule());
        json.writeStringProperty("severity", lowerCase(finding.getSeverity()));
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeStringProperty("path", finding.getPath());
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", at.column());
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("spec", finding.getSpec());
        json.writeEndObject();
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException why) {
        json.writeStartObject();
        json.writeStringProperty("file", source.name());
        json.writeObjectPropertyStart("unusable");
        PostmortemJsonException problem = why.problem();
        if (problem != null) {
            json.writeStringProperty("message", problem.getProblem());
            json.writeStringProperty("pointer", problem.getPointer());
            json.writeNumberProperty("line", problem.getLine());
            json.writeNumberProperty("column", problem.getColumn());
        } else {
            json.writeStringProperty("message", why.getMessage());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void finish(Tally tally) {
        json.writeEndArray();
        json.close();
        out.println();
        out.flush();
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
