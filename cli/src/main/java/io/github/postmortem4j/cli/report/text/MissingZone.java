package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Determines which findings have one cause: the document does not state the time zone of its times. */
final class MissingZone {

    private static final String NO_ZONE = "NO_ZONE";

    private record Place(String rule, String pointer) {}

    private final BiFunction<Document, Postmortem, ValidationReport> validator;

    MissingZone(BiFunction<Document, Postmortem, ValidationReport> validator) {
        this.validator = validator;
    }

    static boolean isNotedBy(ReaderNote note) {
        return note.kind().equals(NO_ZONE);
    }

    /** Returns the findings that the document would not have if it stated a time zone. */
    List<Finding> findings(Document document, NewFindings report) {
        if (document.notes().stream().noneMatch(MissingZone::isNotedBy)) {
            return List.of();
        }
        Set<Place> others = new HashSet<>();
        validator
                .apply(document, document.withAssumedZone())
                .getFindings()
                .forEach(finding -> others.add(place(finding)));
        return report.list().stream()
                .filter(finding -> finding.getSeverity() != Severity.INFO && !others.contains(place(finding)))
                .toList();
    }

    private static Place place(Finding finding) {
        return new Place(finding.getRule(), finding.getPointer());
    }
}
