package io.github.postmortem4j.cli.baseline;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.report.CountedNoun;
import io.github.postmortem4j.cli.report.Fingerprints;
import io.github.postmortem4j.cli.report.JsonOutput;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.run.OutputFile;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** Writes the findings of all documents to a baseline instead of a report. */
public final class BaselineWriter implements ReportWriter {

    private final Path file;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BaselineNames names;
    private final SortedMap<String, List<KnownFinding>> documents = new TreeMap<>();

    public BaselineWriter(Path file, PrintWriter out, PrintWriter err) {
        this.file = file;
        this.out = out;
        this.err = err;
        this.names = new BaselineNames(file);
    }

    @Override
    public Runnable write(Document document, NewFindings report) {
        String name = names.of(document.source());
        Fingerprints fingerprints = Fingerprints.of(document);
        List<KnownFinding> known = new ArrayList<>();
        for (Finding finding : report.list()) {
            // Computed for every finding, because equal fingerprints are numbered.
            String fingerprint = fingerprints.of(finding);
            if (finding.getSeverity() != Severity.INFO) {
                known.add(new KnownFinding(finding.getRule(), finding.getPointer(), fingerprint));
            }
        }
        return () -> documents.computeIfAbsent(name, any -> new ArrayList<>()).addAll(known);
    }

    @Override
    public void writeUnusable(DocumentSource source, UnusableInputException error) {
        err.println(TerminalText.escape("postmortem: " + error.getMessage()));
        err.flush();
    }

    @Override
    public void finish(ReportTotals totals) {
        StringWriter text = new StringWriter();
        PrintWriter printer = new PrintWriter(text);
        JsonGenerator json = JsonOutput.to(printer);
        json.writeStartObject();
        json.writeStringProperty("baselineVersion", Baseline.VERSION);
        json.writeObjectPropertyStart("documents");
        documents.forEach((name, findings) -> write(json, name, findings));
        json.writeEndObject();
        json.writeEndObject();
        json.close();
        OutputFile.write(file, text.toString() + '\n', err);
        int count = documents.values().stream().mapToInt(List::size).sum();
        out.println(TerminalText.escape(file.toString()) + ": "
                + CountedNoun.of(count, "finding", "findings") + " of "
                + CountedNoun.of(documents.size(), "document", "documents"));
        out.flush();
    }

    private static void write(JsonGenerator json, String name, List<KnownFinding> findings) {
        json.writeArrayPropertyStart(name);
        for (KnownFinding finding : findings) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeStringProperty("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
