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
 * Recognizes a section name without formatting in a document that has headings: it must be a paragraph of its own, or a line
 * with a name of several words, and name a main section that no heading names.
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

    /** Fewer words, such as "root cause", can be a line of a wrapped sentence. */
    private static final int MIN_WORDS_OF_LINE = 3;

    private final SectionNames names;
    private int knownHeadings;
    private final Set<SectionKind> headings = EnumSet.noneOf(SectionKind.class);

    /** The blocks that have several lines. */
    private final Set<Integer> continued = new HashSet<>();

    BareNames(List<MarkdownLine> lines, SectionNames names) {
        this.names = names;
        for (MarkdownLine line : lines) {
            SectionKind kind =
                    line.kind() == Kind.HEADING ? names.find(line.text().text()) : null;
            if (kind != null) {
                knownHeadings++;
                headings.add(kind);
            }
            if (!line.first()) {
                continued.add(line.block());
            }
        }
    }

    /** {@return the number of headings of the document that are section names} */
    int knownHeadings() {
        return knownHeadings;
    }

    /** {@return whether a paragraph or a line is such a name} */
    boolean isSection(MarkdownLine line, SectionLabel label) {
        return isParagraph(line) ? isUnnamed(line, label) : isLine(line, label);
    }

    /** {@return whether a line is such a name, with or without a colon at its end} */
    boolean isLine(MarkdownLine line, SectionLabel label) {
        return (line.level() == 0 || line.isLazy())
                && label.whole()
                && label.name().strip().split(" ").length >= MIN_WORDS_OF_LINE
                && isUnnamed(line, label);
    }

    private boolean isParagraph(MarkdownLine line) {
        return line.level() == 0 && line.first() && !continued.contains(line.block());
    }

    private boolean isUnnamed(MarkdownLine line, SectionLabel label) {
        return MAIN_SECTIONS.contains(label.kind())
                && !headings.contains(label.kind())
                && line.kind() == Kind.TEXT
                && names.findExact(label.name()) != null;
    }
}
