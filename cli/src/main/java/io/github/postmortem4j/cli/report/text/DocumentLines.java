package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        List<Finding> others = new ArrayList<>(report.list());
        others.removeAll(withoutZone);
        Map<ReaderNote, List<Finding>> withoutTime = new UnreadTimes(document, positions, others).findings();
        withoutTime.values().forEach(others::removeAll);
        List<ReaderNote> notes = new ArrayList<>(document.notes());
        FindingGroups groups = new FindingGroups(document, positions, phrases);
        List<Finding> withoutDay = others.stream()
                .filter(finding -> finding.getRule().equals("S1") && finding.getSeverity() != Severity.INFO)
                .toList();
        // The reader notes once that the start and the end have no date.
        boolean noDay = withoutDay.size() == 2
                && notes.removeIf(note -> note.kind().equals("NO_DATE") && !withoutTime.containsKey(note));
        if (noDay) {
            others.removeAll(withoutDay);
            groups.addWithoutDay(withoutDay);
        }
        others.forEach(groups::add);
        List<ReportLine> lines = new ArrayList<>(noteLines(notes, positions, withoutZone, withoutTime));
        lines.addAll(groups.lines());
        lines.sort(ReportLine.MOST_USEFUL_FIRST);
        return lines;
    }

    private List<ReportLine> noteLines(
            List<ReaderNote> notes,
            SourcePositions positions,
            List<Finding> withoutZone,
            Map<ReaderNote, List<Finding>> withoutTime) {
        NoteLines lines = new NoteLines(phrases);
        for (ReaderNote note : notes) {
            if (!withoutZone.isEmpty() && MissingZone.isNotedBy(note)) {
                lines.add(note, line(note.position(), phrases.noZone(rules(withoutZone)), withoutZone, ""));
            } else if (withoutTime.containsKey(note)) {
                List<Finding> findings = withoutTime.get(note);
                String rules = String.join(", ", rules(findings));
                findings.forEach(finding ->
                        lines.addRepeated(line(positions.find(finding.getPointer()), note.message(), findings, rules)));
            } else {
                lines.add(note);
            }
        }
        return lines.lines();
    }

    private static ReportLine line(Position position, String message, List<Finding> findings, String rules) {
        boolean error = findings.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
        return new ReportLine(LineRank.NOTE, position, error ? Severity.ERROR : Severity.WARNING, message, rules);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::getRule).distinct().toList();
    }
}
