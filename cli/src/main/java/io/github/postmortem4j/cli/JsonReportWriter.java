package io.github.postmortem4j.cli;

import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reports for programs: an array with an object for each document.
 *
 * <p>A document that was read has {@code stage}, {@code passed}, {@code wordCount} and {@code findings}; one that was not
 * has {@code unusable} instead.
 */
final class JsonReportWriter implements ReportWriter {

    private final JsonGenerator json;
    private final PrintWriter out;
    private final Stage stage;

    JsonReportWriter(PrintWriter out, Stage stage) {
        ObjectWriter writer = JsonMapper.shared().writerWithDefaultPrettyPrinter();
        this.out = out;
        this.stage = stage;
        this.json = writer.without(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void write(String file, ValidationReport report) {
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
        report.getFindings().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule());
        json.writeStringProperty("severity", lowerCase(finding.getSeverity()));
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeStringProperty("path", finding.getPath());
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("spec", finding.getSpec());
        json.writeEndObject();
    }

    @Override
    public void writeUnusable(String file, UnusableInputException why) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeObjectPropertyStart("unusable");
        if (why.getCause() instanceof PostmortemJsonException problem) {
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
    public void close() {
        json.writeEndArray();
        json.close();
        out.println();
        out.flush();
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
