package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.words.RenderedHeadings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The headings and labels of the renderer. On its pages, text is never a heading or a label unless it is formatted as
 * one.
 */
public final class RenderedPageFormat {

    private static final String TIMELINE_ZONE = "timeline.oneZone";

    private final Set<String> headings = new HashSet<>();
    private final Set<String> boldLabels = new HashSet<>();
    private final List<Labels> languages;

    public RenderedPageFormat(List<Labels> languages) {
        this.languages = languages;
        for (Labels labels : languages) {
            for (String key : RenderedHeadings.kinds().keySet()) {
                headings.add(labels.get(key));
                boldLabels.add(labels.label(key));
            }
        }
    }

    /** {@return whether a heading is exactly one of the renderer's headings} */
    public boolean isHeading(String text) {
        return headings.contains(text)
                || languages.stream()
                        .anyMatch(labels -> !labels.match(TIMELINE_ZONE, text).isEmpty());
    }

    /** {@return whether bold text is one of the renderer's labels of facts and lists} */
    public boolean isLabel(String bold) {
        return boldLabels.contains(bold);
    }
}
