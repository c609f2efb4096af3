package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.words.RenderedHeadings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of facts and lists that the renderer writes. */
public final class RenderedPageFormat {

    private final Set<String> boldLabels = new HashSet<>();

    public RenderedPageFormat(List<Labels> languages) {
        for (Labels labels : languages) {
            for (String key : RenderedHeadings.kinds().keySet()) {
                boldLabels.add(labels.label(key));
            }
        }
    }

    /** {@return whether bold text is one of the renderer's labels of facts and lists} */
    public boolean isLabel(String bold) {
        return boldLabels.contains(bold);
    }
}
