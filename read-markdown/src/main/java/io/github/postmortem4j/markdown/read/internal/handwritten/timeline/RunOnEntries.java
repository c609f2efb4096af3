package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import java.util.ArrayList;
import java.util.List;

/** Splits a line with several entries: {@code 09:00: An alert fired. 09:10: The team was called.} */
final class RunOnEntries {

    private static final int MAX_LENGTH = 5_000;

    private RunOnEntries() {}

    /** {@return the pieces of a line, each but the first beginning with a time and a separator} */
    static List<MarkdownLine> split(MarkdownLine line) {
        String text = line.text().text();
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int end = text.indexOf(". "); end > 0 && text.length() <= MAX_LENGTH; end = text.indexOf(". ", end + 1)) {
            LeadingMoment start = mayBegin(text, end + 2) ? LeadingMoment.of(line.from(end + 2)) : null;
            if (start != null && start.hasClock() && start.separated()) {
                starts.add(end + 2);
            }
        }
        return starts.size() == 1 ? List.of(line) : pieces(line, starts);
    }

    private static boolean mayBegin(String text, int index) {
        String start = text.substring(index, Math.min(text.length(), index + 4));
        return start.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static List<MarkdownLine> pieces(MarkdownLine line, List<Integer> starts) {
        String text = line.text().text();
        List<MarkdownLine> pieces = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            MarkdownLine piece = line.from(starts.get(i));
            pieces.add(piece.with(line.kind(), line.level(), piece.text().to(end - starts.get(i))));
        }
        return pieces;
    }
}
