package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;

/** Finds where the second incident of a document begins: at the second title that has a timeline of its own. */
public final class SecondIncident {

    private SecondIncident() {}

    /** {@return the index of the second title, or -1 if the document describes one incident} */
    public static int start(List<MarkdownLine> lines, SectionNames names) {
        int title = -1;
        boolean firstHasTimeline = false;
        for (int i = 0; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            if (line.kind() != MarkdownLine.Kind.HEADING) {
                continue;
            }
            SectionKind kind = names.find(line.text().text());
            if (line.level() == 1 && kind == null && firstHasTimeline) {
                title = i;
            } else if (kind == SectionKind.TIMELINE && line.level() > 1) {
                if (title >= 0) {
                    return title;
                }
                firstHasTimeline = true;
            }
        }
        return -1;
    }
}
