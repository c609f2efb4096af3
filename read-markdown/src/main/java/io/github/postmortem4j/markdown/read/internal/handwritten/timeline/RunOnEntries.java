package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import java.util.ArrayList;
import java.util.List;

/** Splits a line with several entries: {@code 09:00: An alert fired. 09:10: The team was called.} */
final class RunOnEntries {

    private static final int MAX_LENGTH = 5_000;

    /** What separates entries if there is a space before it. */
    private static final String SEPARATORS = "-–—|*•·";

    private RunOnEntries() {}

    /**
     * {@return the pieces of a line, each but the first beginning with a time: after a sentence or a dash with a separator
     * behind it, or in brackets after a clause}
     *
     * @param from where the text of the first entry begins
     */
    static List<MarkdownLine> split(MarkdownLine line, int from) {
        return split(line, from, isLabeled(line));
    }

    private static List<MarkdownLine> split(MarkdownLine line, int from, boolean labeled) {
        String text = line.text().text();
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int space = text.indexOf(' ', from);
                space > from && text.length() <= MAX_LENGTH;
                space = text.indexOf(' ', space + 1)) {
            char before = text.charAt(space - 1);
            boolean separator = space > 1 && SEPARATORS.indexOf(before) >= 0 && text.charAt(space - 2) == ' ';
            boolean joint = separator || ".;".indexOf(before) >= 0;
            LeadingMoment start =
                    (joint || labeled) && mayBegin(text, space + 1) ? LeadingMoment.of(line.from(space + 1)) : null;
            boolean apart = start != null
                    && (joint
                            ? start.separated() || "[(".indexOf(text.charAt(space + 1)) >= 0
                            : isLabel(start, text.substring(space + 1)));
            if (start != null && start.hasClock() && apart) {
                starts.add(space + 1);
            }
        }
        return starts.size() == 1 ? List.of(line) : pieces(line, starts);
    }

    /**
     * {@return the lines of a timeline, where a line that continues an entry ends before the next entry in it: {@code open()
     * failed 12:06 pm EAT: We}}
     */
    static List<MarkdownLine> apart(List<MarkdownLine> lines) {
        if (lines.stream().noneMatch(RunOnEntries::isLabeled)) {
            return lines;
        }
        List<MarkdownLine> apart = new ArrayList<>();
        for (MarkdownLine line : lines) {
            boolean continued =
                    (line.kind() == MarkdownLine.Kind.TEXT || line.isItem()) && LeadingMoment.of(line) == null;
            apart.addAll(continued ? split(line, 0, true) : List.of(line));
        }
        return apart;
    }

    private static boolean isLabeled(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        return start != null && isLabel(start, line.text().text());
    }

    /** {@return whether a text begins like {@code 12:06 pm EAT: We}, which needs no punctuation before it} */
    private static boolean isLabel(LeadingMoment start, String text) {
        Moment moment = start.moment();
        return moment.zone() != null
                && start.isBeforeColon(text)
                && start.text() < text.length()
                && Character.isUpperCase(text.charAt(start.text()));
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
            int length = end - starts.get(i);
            pieces.add(piece.with(line.kind(), line.level(), piece.text().to(length - separator(text, end))));
        }
        return pieces;
    }

    /** {@return the length of a separator or semicolon between two pieces that ends at an index} */
    private static int separator(String text, int end) {
        int i = end;
        while (i > 0 && i < text.length() && (" ;" + SEPARATORS).indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i < end && end < text.length() ? end - i : 0;
    }
}
