package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.json.PostmortemJsonException;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports for programs: a JSON array with an object for each document.
 *
 * <p>The object of a usable document contains {@code stage}, {@code passed}, {@code wordCount} and {@code renderedWordCount} of the
 * page that {@code render} writes, the number of findings of each severity and {@code findings}, and {@code baselineCount} if a baseline accepts some; that of an unusable one contains {@code unusable} instead. Markdown documents
 * also have {@code notes}, and documents in a file of newline-delimited JSON {@code line}.
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
    public Runnable write(Document document, NewFindings report) {
        SourcePositions positions = document.positions();
        int renderedWords = RenderedWords.of(document.postmortem());
        return () -> write(document, report, positions, renderedWords);
    }

    private void write(Document document, NewFindings report, SourcePositions positions, int renderedWords) {
        json.writeStartObject();
        writeLocation(document.source());
        json.writeStringProperty("stage", stage.name());
        json.writeBooleanProperty("passed", !report.hasErrors());
        json.writeNumberProperty("wordCount", report.wordCount());
        json.writeNumberProperty("renderedWordCount", renderedWords);
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(lowerCase(severity) + "Count", report.count(severity));
        }
        int known = report.known();
        if (known > 0) {
            json.writeNumberProperty("baselineCount", known);
        }
        json.writeArrayPropertyStart("findings");
        report.list().forEach(finding -> write(finding, positions.find(finding.getPointer())));
        json.writeEndArray();
        if (document.source().format() == InputFormat.MARKDOWN) {
            json.writeArrayPropertyStart("notes");
            document.notes().forEach(this::write);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(ReaderNote note) {
        json.writeStartObject();
        json.writeStringProperty("kind", note.kind());
        json.writeBooleanProperty("contradiction", note.contradiction());
        json.writeNumberProperty("line", note.position().getLine());
        json.writeNumberProperty("column", note.position().getColumn());
        json.writeStringProperty("message", note.message());
        json.writeEndObject();
    }

    private void write(Finding finding, Position at) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule());
        json.writeStringProperty("severity", finding.getSeverity().name());
        json.writeStringProperty("pointer", finding.getPointer());
        json.writeStringProperty("path", finding.getPath());
        json.writeNumberProperty("line", at.getLine());
        json.writeNumberProperty("column", at.getColumn());
        json.writeStringProperty("message", finding.getMessage());
        json.writeStringProperty("spec", finding.getSpec());
        json.writeEndObject();
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        json.writeStartObject();
        writeLocation(source);
        json.writeObjectPropertyStart("unusable");
        PostmortemJsonException problem = error.problem();
        if (problem != null) {
            json.writeStringProperty("message", problem.getOriginalMessage());
            json.writeStringProperty("pointer", problem.getPointer());
            json.writeNumberProperty("line", problem.getLine());
            json.writeNumberProperty("column", problem.getColumn());
        } else {
            json.writeStringProperty("message", error.getMessage());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void finish(ReportTotals totals) {
        json.writeEndArray();
        json.close();
        out.println();
        out.flush();
    }

    private void writeLocation(DocumentSource source) {
        json.writeStringProperty("file", source.name());
        if (source.line() != null) {
            json.writeNumberProperty("line", source.line().getNumber());
        }
    }

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
