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
import org.jspecify.annotations.Nullable;

/**
 * Groups the findings of a document by cause: one line for everything that a section does not say, and one line for the
 * same fault in several places.
 */
final class FindingGroups {

    /** What a section does not say, and the rules that this violates. */
    private record Gap(Finding finding, String phrase, String rules) {}

    private record Section(char letter, Severity severity) {}

    private final Document document;
    private final ReportPhrases phrases;
    private final SourcePositions positions;
    private final AbsentValues absent;
    private final Map<Section, List<Gap>> sections = new LinkedHashMap<>();
    private final RepeatedLines repeated;
    private final TaskGaps tasks;
    private @Nullable Finding noNumber;

    FindingGroups(Document document, SourcePositions positions, ReportPhrases phrases) {
        this.document = document;
        this.phrases = phrases;
        this.positions = positions;
        this.absent = new AbsentValues(document.postmortem());
        this.repeated = new RepeatedLines(phrases);
        this.tasks = new TaskGaps(document.postmortem(), positions, phrases, absent);
    }

    void add(Finding finding) {
        if (finding.getSeverity() == Severity.INFO) {
            repeated.add(line(finding));
            return;
        }
        if (finding.getRule().equals("A7")) {
            noNumber = finding;
        } else if (finding.getRule().equals("T1")
                && lastStep(finding.getPointer()).equals("text")) {
            repeated.addJoined(line(finding), finding.getSeverity() + " length of entries");
        } else if (!tasks.add(finding)) {
            addToSection(finding, lastStep(finding.getPointer()));
        }
    }

    /** Adds the findings that the start and the end are not known, if the document states both without a date. */
    void addWithoutDay(List<Finding> findings) {
        addToSection(findings.get(0), "day");
    }

    private void addToSection(Finding finding, String property) {
        String rule = finding.getRule();
        String phrase = phrases.gap(rule, property);
        if (phrase == null || !absent.concern(finding)) {
            repeated.add(line(finding));
            return;
        }
        Section section = new Section(rule.charAt(0), finding.getSeverity());
        sections.computeIfAbsent(section, any -> new ArrayList<>()).add(new Gap(finding, phrase, rule));
    }

    List<ReportLine> lines() {
        if (noNumber != null && !isJoined(noNumber)) {
            repeated.add(line(noNumber));
        }
        tasks.single().forEach(finding -> repeated.add(line(finding)));
        List<ReportLine> lines = new ArrayList<>();
        sections.forEach((section, gaps) -> lines.add(gaps.size() == 1 ? line(gaps.get(0)) : line(section, gaps)));
        lines.addAll(repeated.lines());
        ReportLine joined = tasks.joined();
        if (joined != null) {
            lines.add(joined);
        }
        return lines;
    }

    /** Adds the finding that no number describes the impact to the one that the share of users is missing, if any. */
    private boolean isJoined(Finding noNumber) {
        for (Map.Entry<Section, List<Gap>> section : sections.entrySet()) {
            List<Gap> gaps = section.getValue();
            for (int i = 0; i < gaps.size(); i++) {
                Gap gap = gaps.get(i);
                if (gap.rules().equals("S5") && section.getKey().severity().compareTo(noNumber.getSeverity()) <= 0) {
                    gaps.set(i, new Gap(gap.finding(), gap.phrase(), "S5, A7"));
                    return true;
                }
            }
        }
        return false;
    }

    private ReportLine line(Gap gap) {
        ReportLine line = line(gap.finding());
        String rules = line.rule().replaceFirst("^" + gap.finding().getRule(), gap.rules());
        return new ReportLine(line.rank(), line.position(), line.severity(), line.message(), rules);
    }

    private ReportLine line(Section section, List<Gap> gaps) {
        List<String> texts = gaps.stream()
                .map(gap -> gap.phrase() + " (" + gap.rules() + ')')
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
