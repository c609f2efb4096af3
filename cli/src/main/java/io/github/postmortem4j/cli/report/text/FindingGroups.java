package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Groups the findings of a document by cause: one line for everything that a section does not say, and one line for the
 * same fault in several places.
 */
final class FindingGroups {

    /** What a section does not say. */
    private record Gap(Finding finding, String phrase) {}

    private record Section(char letter, Severity severity) {}

    private final Document document;
    private final ReportPhrases phrases;
    private final SourcePositions positions;
    private final AbsentValues absent;
    private final Map<Section, List<Gap>> sections = new LinkedHashMap<>();
    private final RepeatedLines repeated;

    FindingGroups(Document document, SourcePositions positions, ReportPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
        this.positions = positions;
        this.absent = new AbsentValues(document.postmortem());
        this.repeated = new RepeatedLines(phrases);
    }

    void add(Finding finding) {
        String phrase = phrases.gap(finding.getRule(), lastStep(finding.getPointer()));
        if (phrase == null || finding.getSeverity() == Severity.INFO || !absent.concern(finding)) {
            repeated.add(line(finding));
            return;
        }
        Section section = new Section(finding.getRule().charAt(0), finding.getSeverity());
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(new Gap(finding, phrase));
    }

    List<ReportLine> lines() {
        List<ReportLine> lines = new ArrayList<>();
        sections.forEach(
                (section, gaps) -> lines.add(gaps.size() == 1 ? line(gaps.get(0).finding()) : line(section, gaps)));
        return Stream.concat(lines.stream(), repeated.lines().stream()).toList();
    }

    private ReportLine line(Section section, List<Gap> gaps) {
        List<String> texts = gaps.stream()
                .map(gap -> gap.phrase() + " (" + gap.finding().getRule() + ')')
                .toList();
        Position first = positions.find(gaps.get(0).finding().getPointer());
        return new ReportLine(
                LineRank.of(section.severity()), first, section.severity(), phrases.gaps(section.letter(), texts), "");
    }

    private ReportLine line(Finding finding) {
        // The author of a Markdown document does not know the names of JSON properties.
        String pointer = document.source().format() == InputFormat.MARKDOWN ? "" : finding.getPointer();
        return new ReportLine(
                LineRank.of(finding),
                positions.find(finding.getPointer()),
                finding.getSeverity(),
                finding.getMessage(),
                (finding.getRule() + ' ' + pointer).strip());
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
