package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the second incident of a document begins: at the second title that has a timeline or a summary of its own. */
public final class SecondIncident {

    private SecondIncident() {}

    /**
     * {@return the index of the second title, or -1 if the document describes one incident}
     *
     * <p>A title is a heading of the first level with another name than a section. A heading below it is one if it names an
     * incident, and the first incident has such a heading of the same level.
     */
    public static int start(List<MarkdownLine> lines, SectionNames names, PhraseDictionary phrases) {
        int title = -1;
        int level = 1;
        boolean firstHasTimeline = false;
        for (int i = 0; i < lines.size(); i++) {
            MarkdownLine line = lines.get(i);
            SectionKind kind = kind(line, names);
            boolean heading = line.kind() == MarkdownLine.Kind.HEADING;
            boolean incident = heading
                    && kind == null
                    && line.level() > 1
                    && phrases.has("TITLE", line.text().text());
            if (incident && !firstHasTimeline) {
                level = line.level();
            }
            boolean second = heading && kind == null && (line.level() == 1 || (incident && line.level() == level));
            if (second && firstHasTimeline) {
                title = i;
            } else if (kind == SectionKind.TIMELINE && (line.level() > 1 || !heading)) {
                if (title >= 0) {
                    return title;
                }
                firstHasTimeline = true;
            } else if (kind == SectionKind.SUMMARY && !heading && title >= 0) {
                return title;
            }
        }
        return -1;
    }

    /** {@return the kind of a heading, or of a bold label that has a line of its own} */
    private static @Nullable SectionKind kind(MarkdownLine line, SectionNames names) {
        if (line.kind() == MarkdownLine.Kind.HEADING) {
            return names.find(line.text().text());
        }
        boolean label = line.kind() == MarkdownLine.Kind.TEXT
                && line.level() == 0
                && line.text().isAll(TextRun.Mark.STRONG);
        SectionLabel name = label ? SectionLabel.of(line.text(), names) : null;
        return name == null ? null : name.kind();
    }
}
