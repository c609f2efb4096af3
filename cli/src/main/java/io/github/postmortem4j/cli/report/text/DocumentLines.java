package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Chooses the lines of the report on a document: one for each cause, the most useful first. */
final class DocumentLines {

    private final ReportPhrases phrases;
    private final MissingZone missingZone;

    DocumentLines(ReportPhrases phrases, MissingZone missingZone) {
        this.phrases = phrases;
        this.missingZone = missingZone;
    }

    List<ReportLine> of(Document document, NewFindings report) {
        SourcePositions positions = document.positions();
        List<Finding> withoutZone = missingZone.findings(document, report);
        List<ReportLine> lines = new ArrayList<>(notes(document, withoutZone));
        FindingGroups groups = new FindingGroups(document, positions, phrases);
        report.list().stream().filter(finding -> !withoutZone.contains(finding)).forEach(groups::add);
        lines.addAll(groups.lines());
        lines.sort(ReportLine.MOST_USEFUL_FIRST);
        return lines;
    }

    private List<ReportLine> notes(Document document, List<Finding> withoutZone) {
        NoteLines notes = new NoteLines(phrases);
        for (ReaderNote note : document.notes()) {
            if (!withoutZone.isEmpty() && MissingZone.isNotedBy(note)) {
                notes.add(note, zone(note, withoutZone));
            } else {
                notes.add(note);
            }
        }
        return notes.lines();
    }

    private ReportLine zone(ReaderNote note, List<Finding> findings) {
        List<String> rules = findings.stream().map(Finding::getRule).distinct().toList();
        boolean error = findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        Severity severity = error ? Severity.ERROR : Severity.WARNING;
        return new ReportLine(LineRank.NOTE, note.position(), severity, phrases.noZone(rules), "");
    }
}
