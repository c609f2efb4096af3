package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.rule.Severity;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report about one document.
 *
 * @param rank how useful the line is; the most useful lines have the lowest rank
 * @param position where it applies
 * @param severity the severity, or {@code null} for a note
 * @param message what is wrong
 * @param rule the id of the rule and, for JSON, the pointer; {@code ""} if the message contains the ids
 */
record ReportLine(
        LineRank rank, Position position, @Nullable Severity severity, String message, String rule) {

    /** Orders lines by usefulness. Lines of the same rank stay in document order. */
    static final Comparator<ReportLine> MOST_USEFUL_FIRST = Comparator.comparing(ReportLine::rank);
}
