package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.words.RenderedLabels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Signs that people wrote a document, though it has the renderer's headings: those are words that people choose too, and so are
 * some of its labels.
 */
final class HandwrittenDetector {

    private static final int FEWEST = 2;

    private final List<RenderedLabels> languages;
    private final Set<String> labels = new HashSet<>();

    /**
     * Takes the renderer's words.
     *
     * @param labels its bold labels, with what ends them
     */
    HandwrittenDetector(List<RenderedLabels> languages, Set<String> labels) {
        this.languages = languages;
        this.labels.addAll(labels);
    }

    boolean is(List<MarkdownLine> lines) {
        return lines.stream().anyMatch(this::isOtherDuration) || hasOtherLabels(lines) || hasOtherTimes(lines);
    }

    /** {@code - **Duration:** 2 hours}: the renderer writes a duration only with the times that it is of. */
    private boolean isOtherDuration(MarkdownLine line) {
        String text = line.text().text();
        for (RenderedLabels words : languages) {
            String label = words.label("summary.duration");
            if (line.isItem() && line.text().markedPrefix(Mark.STRONG) == label.length() && text.startsWith(label)) {
                String value = text.substring(label.length()).strip();
                return List.of("summary.range", "summary.durationAndRange", "notKnown").stream()
                        .allMatch(key -> words.match(key, value).isEmpty());
            }
        }
        return false;
    }

    /** In one list, the renderer's labels and others that look like them. */
    private boolean hasOtherLabels(List<MarkdownLine> lines) {
        boolean known = false;
        boolean other = false;
        for (MarkdownLine line : lines) {
            if (!line.isInList()) {
                known = false;
                other = false;
            } else if (line.isItem() && line.level() == 1) {
                String label = line.text().text().substring(0, line.text().markedPrefix(Mark.STRONG));
                known |= labels.contains(label);
                other |= label.endsWith(":") && !labels.contains(label);
                if (known && other) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The renderer writes times as code. */
    private static boolean hasOtherTimes(List<MarkdownLine> lines) {
        int plain = 0;
        for (MarkdownLine line : lines) {
            LeadingMoment start = line.isItem() && !line.quoted() ? LeadingMoment.of(line) : null;
            if (start != null && start.hasClock()) {
                if (line.text().markedPrefix(Mark.CODE) > 0) {
                    return false;
                }
                plain++;
            }
        }
        return plain >= FEWEST;
    }
}
