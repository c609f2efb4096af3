package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognizes a section name without formatting in a document that has headings: it must be a paragraph of its own and name
 * a main section that no heading names.
 */
final class BareNames {

    private static final Set<SectionKind> MAIN_SECTIONS = EnumSet.of(
            SectionKind.SUMMARY,
            SectionKind.TIMELINE,
            SectionKind.CAUSE_AND_RESOLUTION,
            SectionKind.ROOT_CAUSE,
            SectionKind.CORRECTIVE_MEASURES,
            SectionKind.ACTION_ITEMS,
            SectionKind.LESSONS);

    private final SectionNames names;
    private final Set<SectionKind> headings = EnumSet.noneOf(SectionKind.class);

    /** The blocks that have several lines. */
    private final Set<Integer> continued = new HashSet<>();

    BareNames(List<MarkdownLine> lines, SectionNames names) {
        this.names = names;
        for (MarkdownLine line : lines) {
            SectionKind kind =
                    line.kind() == Kind.HEADING ? names.find(line.text().text()) : null;
            if (kind != null) {
                headings.add(kind);
            }
            if (!line.first()) {
                continued.add(line.block());
            }
        }
    }

    boolean isSection(MarkdownLine line, SectionLabel label) {
        return MAIN_SECTIONS.contains(label.kind())
                && !headings.contains(label.kind())
                && line.kind() == Kind.TEXT
                && line.level() == 0
                && line.first()
                && !continued.contains(line.block())
                && names.findExact(label.name()) != null;
    }
}
