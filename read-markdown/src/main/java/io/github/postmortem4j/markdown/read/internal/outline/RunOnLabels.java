package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits a line in which one label follows the other: {@code Duration: 45 min. Impact: The shop was down.} */
final class RunOnLabels {

    private static final int MAX_NAME = 40;
    private static final int MAX_MOMENT = 40;
    private static final String SEPARATORS = ";,|·•";
    private static final String BEFORE = ".)]" + SEPARATORS;
    private static final Set<SectionKind> KINDS =
            EnumSet.of(SectionKind.IMPACT, SectionKind.ROOT_CAUSE, SectionKind.RESOLUTION, SectionKind.SEVERITY);

    private RunOnLabels() {}

    /**
     * {@return the pieces of a line, each but the first beginning with a known label; the line itself if there is one}
     */
    static List<MarkdownLine> split(MarkdownLine line, SectionNames names) {
        String text = line.text().text();
        List<Integer> starts = new ArrayList<>();
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = nameStart(text, colon, names);
            if (start > 0 && (starts.isEmpty() || start > starts.get(starts.size() - 1))) {
                starts.add(start);
            }
        }
        return starts.isEmpty() ? List.of(line) : pieces(line, starts);
    }

    /** {@return where the known name before a colon begins, or -1 if there is none} */
    private static int nameStart(String text, int colon, SectionNames names) {
        int from = Math.max(1, colon - MAX_NAME);
        for (int start = from; start < colon; start++) {
            boolean begins = Character.isUpperCase(text.charAt(start)) && text.charAt(start - 1) == ' ';
            SectionKind kind = begins && isSetOff(text, start) ? names.findExact(text.substring(start, colon)) : null;
            boolean measures = kind == SectionKind.CORRECTIVE_MEASURES && text.startsWith(". ", start - 2);
            if (measures || isKnown(kind)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isSetOff(String text, int start) {
        int i = start - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        boolean dash = "-–—".indexOf(text.charAt(i)) >= 0 && i > 0 && text.charAt(i - 1) == ' ';
        return dash
                || BEFORE.indexOf(text.charAt(i)) >= 0
                || isAfterMoment(text.substring(Math.max(0, i - MAX_MOMENT), i + 1));
    }

    /** {@return whether a text ends with a time, as in {@code Start: 10:00 UTC End: 11:00 UTC}} */
    private static boolean isAfterMoment(String text) {
        List<Moment> moments = MomentFinder.moments(text);
        return !moments.isEmpty() && moments.get(moments.size() - 1).end() == text.length();
    }

    private static boolean isKnown(@Nullable SectionKind kind) {
        return kind != null && (KINDS.contains(kind) || SectionKinds.SUMMARY_FACTS.contains(kind));
    }

    private static List<MarkdownLine> pieces(MarkdownLine line, List<Integer> starts) {
        List<MarkdownLine> pieces = new ArrayList<>();
        String text = line.text().text();
        pieces.add(line.with(line.kind(), line.level(), line.text().to(end(text, starts.get(0)))));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? end(text, starts.get(i + 1)) : text.length();
            MarkdownLine rest = line.from(starts.get(i));
            pieces.add(
                    rest.with(MarkdownLine.Kind.TEXT, line.level(), rest.text().to(end - starts.get(i))));
        }
        return pieces;
    }

    /** {@return where a piece ends, without the separator before the next label} */
    private static int end(String text, int next) {
        int from = Math.max(0, next - " · ".length());
        String before = text.substring(from, next).stripTrailing();
        boolean dash = before.endsWith(" -") || before.endsWith(" –") || before.endsWith(" —");
        boolean separator = dash || (!before.isEmpty() && SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0);
        String kept = separator ? before.substring(0, before.length() - 1).stripTrailing() : before;
        return from + kept.length();
    }
}
