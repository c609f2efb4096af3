package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds measures in a document that has no section for them: a list below words such as "To avoid similar outages, we will:", or
 * in a section such as "Moving forward". See decision 277.
 */
final class UnnamedMeasures {

    private static final Set<SectionKind> MEASURES = EnumSet.of(
            SectionKind.CORRECTIVE_MEASURES, SectionKind.IMPROVEMENTS, SectionKind.ACTION_ITEMS, SectionKind.ACTIONS);

    private UnnamedMeasures() {}

    /** {@return the sections, with sections of their own for these lists; the words above a list stay where they are} */
    static List<OutlineSection> apart(List<OutlineSection> sections, PhraseDictionary phrases) {
        if (sections.stream().anyMatch(section -> section.kind() != null && MEASURES.contains(section.kind()))) {
            return sections;
        }
        List<OutlineSection> all = new ArrayList<>();
        for (OutlineSection section : sections) {
            all.add(section);
            if (isOutlook(section, phrases)) {
                section.become(SectionKind.CORRECTIVE_MEASURES);
            } else if (!section.is(SectionKind.TIMELINE)) {
                all.addAll(take(section, phrases));
            }
        }
        return all;
    }

    private static boolean isOutlook(OutlineSection section, PhraseDictionary phrases) {
        return section.kind() == null
                && phrases.isPhrase("OUTLOOK", section.name())
                && section.lines().stream().anyMatch(MarkdownLine::isItem);
    }

    /** Takes the measures out of a section. */
    private static List<OutlineSection> take(OutlineSection section, PhraseDictionary phrases) {
        List<OutlineSection> found = new ArrayList<>();
        List<MarkdownLine> left = new ArrayList<>();
        boolean within = false;
        for (MarkdownLine line : section.lines()) {
            if (within && (line.isItem() || isInList(line))) {
                found.get(found.size() - 1).add(line);
            } else if (line.isItem() && introduces(left, phrases)) {
                MarkdownLine opener = left.get(left.size() - 1);
                found.add(new OutlineSection(
                        SectionKind.CORRECTIVE_MEASURES, "", OutlineSection.NAME, 0, opener, section));
                found.get(found.size() - 1).add(line);
                within = true;
            } else {
                left.add(line);
                within = false;
            }
        }
        if (!found.isEmpty()) {
            section.lines().clear();
            section.lines().addAll(left);
        }
        return found;
    }

    private static boolean isInList(MarkdownLine line) {
        return line.kind() != MarkdownLine.Kind.HEADING && line.level() > 0;
    }

    /** {@return whether the last paragraph of some lines says that what is below it prevents outages in the future} */
    private static boolean introduces(List<MarkdownLine> lines, PhraseDictionary phrases) {
        int start = lines.size();
        while (start > 0
                && isText(lines.get(start - 1))
                && lines.get(start - 1).block() == lines.get(lines.size() - 1).block()) {
            start--;
        }
        String text = ParagraphText.text(lines.subList(start, lines.size())).stripTrailing();
        String sentence = text.substring(text.lastIndexOf(". ") + 1);
        return text.endsWith(":") && phrases.has("PREVENTING", sentence) && phrases.has("FUTURE", sentence);
    }

    private static boolean isText(MarkdownLine line) {
        return line.kind() == MarkdownLine.Kind.TEXT && line.level() == 0 && !line.quoted();
    }
}
