package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Detects pages that people wrote using the renderer's headings and labels. Those are common words, so they do not
 * prove that the renderer wrote a page.
 */
final class HandwrittenDetector {

    private static final int MIN_PLAIN_TIMES = 2;

    private final List<Labels> languages;
    private final Set<String> labels = new HashSet<>();

    /**
     * Creates a detector.
     *
     * @param labels the renderer's bold labels, including the colon
     */
    HandwrittenDetector(List<Labels> languages, Set<String> labels) {
        this.languages = languages;
        this.labels.addAll(labels);
    }

    boolean isHandwritten(List<MarkdownLine> lines) {
        return lines.stream().anyMatch(this::isOtherDuration) || hasOtherLabels(lines) || hasOtherTimes(lines);
    }

    /** Detects {@code - **Duration:** 2 hours}. The renderer never writes a duration without its start and end. */
    private boolean isOtherDuration(MarkdownLine line) {
        String text = line.text().text();
        for (Labels words : languages) {
            String label = words.label("summary.duration");
            if (line.isItem() && line.text().markedPrefix(Mark.STRONG) == label.length() && text.startsWith(label)) {
                String value = text.substring(label.length()).strip();
                return List.of("summary.range", "summary.durationAndRange", "notKnown").stream()
                        .allMatch(key -> words.match(key, value).isEmpty());
            }
        }
        return false;
    }

    /** Detects a list that contains both a label of the renderer and another bold label. */
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

    /** Detects entries whose times are not formatted as code, which those of the renderer are. */
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
        return plain >= MIN_PLAIN_TIMES;
    }
}
