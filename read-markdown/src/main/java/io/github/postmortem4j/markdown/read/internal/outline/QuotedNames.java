package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognizes a document whose section names are block quotes, each with one line: {@code > Timeline:}. */
final class QuotedNames {

    private static final int MIN_NAMES = 2;

    private final SectionNames names;
    private final boolean used;

    QuotedNames(List<MarkdownLine> lines, SectionNames names) {
        this.names = names;
        Set<SectionKind> quoted = EnumSet.noneOf(SectionKind.class);
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = i + 1 == lines.size() || !lines.get(i + 1).quoted();
            boolean after = i == 0 || !lines.get(i - 1).quoted();
            SectionLabel label = alone && after && lines.get(i).quoted() ? label(lines.get(i)) : null;
            if (label != null) {
                quoted.add(label.kind());
            }
        }
        this.used = quoted.size() >= MIN_NAMES;
    }

    /** {@return a quoted section name without the block quote; any other line unchanged} */
    MarkdownLine unquoted(MarkdownLine line) {
        return used && line.quoted() && label(line) != null ? line.unquoted() : line;
    }

    private @Nullable SectionLabel label(MarkdownLine line) {
        SectionLabel label = line.kind() == Kind.TEXT && line.first() ? SectionLabel.of(line.text(), names) : null;
        return label != null && label.whole() ? label : null;
    }
}
