package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.Set;

/** How useful a line of a report is, the most useful first: errors before advice, facts before style. */
enum LineRank {
    /** What the reader did not understand explains why facts are missing. */
    NOTE,
    ERROR,
    ERROR_OF_STYLE,
    ADVICE,
    ADVICE_ON_STYLE,
    /** A section that is kept unchanged rarely needs attention. */
    OTHER_SECTION,
    WAIVED;

    private static final Set<String> STYLE = Set.of("T1", "B1", "E1", "A3", "A7");

    static LineRank of(Finding finding) {
        boolean style =
                STYLE.contains(finding.getRule()) && !finding.getPointer().endsWith("/at");
        return switch (finding.getSeverity()) {
            case ERROR -> style ? ERROR_OF_STYLE : ERROR;
            case WARNING -> style ? ADVICE_ON_STYLE : ADVICE;
            case INFO -> WAIVED;
        };
    }

    static LineRank of(ReaderNote note) {
        return note.kind().equals("OTHER_SECTION") ? OTHER_SECTION : NOTE;
    }

    static LineRank of(Severity severity) {
        return severity == Severity.ERROR ? ERROR : ADVICE;
    }
}
