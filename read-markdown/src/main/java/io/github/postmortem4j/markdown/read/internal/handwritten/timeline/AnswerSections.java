package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Finds sections that answer the questions of the spec on the timeline and are next to it, not in it, because they are
 * headings of the same level.
 */
final class AnswerSections {

    /** Sections that are part of a timeline only. */
    private static final Set<SectionKind> ACTIONS =
            EnumSet.of(SectionKind.ACTIONS_TAKEN, SectionKind.MISLEADING_PATHS, SectionKind.ESCALATION);

    private AnswerSections() {}

    /** {@return the sections directly after an empty timeline; none if they could be those of another layout} */
    static List<OutlineSection> of(List<OutlineSection> sections) {
        List<OutlineSection> answers = new ArrayList<>();
        boolean after = false;
        for (OutlineSection section : sections) {
            SectionKind kind = section.kind();
            boolean answer = kind != null
                    && (ACTIONS.contains(kind) || section.is(SectionKind.DETECTION) || isResolution(section));
            if (section.is(SectionKind.TIMELINE)) {
                after = section.lines().isEmpty();
                answers.clear();
            } else if (after && answer) {
                answers.add(section);
            } else if (after && !(kind == null && section.lines().isEmpty())) {
                break;
            }
        }
        boolean actions = answers.stream().anyMatch(section -> ACTIONS.contains(section.kind()));
        return after && actions ? answers : List.of();
    }

    /** {@return the sections with a list of investigations, for a document without a timeline} */
    static List<OutlineSection> listed(List<OutlineSection> sections, PhraseDictionary phrases) {
        return sections.stream()
                .filter(section -> section.is(SectionKind.ACTIONS_TAKEN) && section.isHeading())
                .filter(section -> section.lines().stream()
                        .anyMatch(line -> line.isItem()
                                && phrases.has("INVESTIGATING", line.text().text())))
                .toList();
    }

    private static boolean isResolution(OutlineSection section) {
        return section.is(SectionKind.RESOLUTION) && !section.isHeading();
    }

    /** Removes the lists of these sections, and returns them with the lines of the names of the sections. */
    static List<MarkdownLine> takeLists(List<OutlineSection> sections) {
        return take(sections, ListItems::outside);
    }

    /** Removes the lines of these sections, and returns them with the lines of their names. */
    static List<MarkdownLine> take(List<OutlineSection> sections) {
        return take(sections, lines -> List.of());
    }

    private static List<MarkdownLine> take(List<OutlineSection> sections, UnaryOperator<List<MarkdownLine>> staying) {
        List<MarkdownLine> lines = new ArrayList<>();
        for (OutlineSection section : sections) {
            MarkdownLine opener = section.opener();
            int name = opener == null ? 0 : opener.line();
            if (opener != null) {
                lines.add(opener);
            }
            Set<MarkdownLine> left = new HashSet<>(staying.apply(section.lines()));
            section.lines().stream()
                    .filter(line -> line.line() != name && !left.contains(line))
                    .forEach(lines::add);
            section.lines().retainAll(left);
        }
        return lines;
    }
}
