package io.github.postmortem4j.cli.report.text;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.ReaderNote;
import io.github.postmortem4j.source.SourcePositions;
import io.github.postmortem4j.validation.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins the findings about timeline entries without a time with the notes that say why the reader could not read the time:
 * both have one cause.
 */
final class UnreadTimes {

    private static final Set<String> NOTES = Set.of(
            "NO_DATE",
            "AMBIGUOUS_DATE",
            "NO_YEAR",
            "IMPOSSIBLE_TIME",
            "INCOMPLETE_TIME",
            "AMBIGUOUS_TIME",
            "PAST_MIDNIGHT",
            "NO_TIME",
            "PLACEHOLDER");

    /** The reader reports these only for the first of several entries. */
    private static final Set<String> NOTES_ON_ALL = Set.of("NO_DATE", "AMBIGUOUS_DATE", "NO_YEAR", "PAST_MIDNIGHT");

    private static final Pattern TIME_OF_ENTRY = Pattern.compile("/timeline/\\d+/at");

    private final Map<ReaderNote, List<Finding>> findings = new LinkedHashMap<>();

    /**
     * Creates the joined findings of a document.
     *
     * @param candidates the findings of the document that have no other known cause
     */
    UnreadTimes(Document document, SourcePositions positions, List<Finding> candidates) {
        Map<Integer, ReaderNote> byLine = new LinkedHashMap<>();
        document.notes().stream()
                .filter(note -> NOTES.contains(note.kind()))
                .forEach(note -> byLine.putIfAbsent(note.position().getLine(), note));
        AbsentValues absent = new AbsentValues(document.postmortem());
        ReaderNote onAll = null;
        for (Finding finding : byLine.isEmpty() ? List.<Finding>of() : candidates) {
            if (TIME_OF_ENTRY.matcher(finding.getPointer()).matches() && absent.concern(finding)) {
                int line = positions.find(finding.getPointer()).getLine();
                ReaderNote note = byLine.getOrDefault(line, onAll);
                if (note != null) {
                    findings.computeIfAbsent(note, any -> new ArrayList<>()).add(finding);
                    onAll = NOTES_ON_ALL.contains(note.kind()) ? note : onAll;
                }
            }
        }
    }

    /** Returns the findings that a note explains, by note. */
    Map<ReaderNote, List<Finding>> findings() {
        return findings;
    }
}
