package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.format.PageMark;
import io.github.postmortem4j.markdown.internal.layout.BuiltInLayouts;
import io.github.postmortem4j.markdown.internal.layout.LayoutBlock;
import io.github.postmortem4j.markdown.internal.layout.LayoutFormat;
import io.github.postmortem4j.markdown.internal.layout.LayoutSection;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a page at the headings of its layout. A page with a custom layout can have the headings of every layout. */
final class PageBlockFinder {

    private final Labels labels;
    private final List<LayoutSection> sections;

    PageBlockFinder(PageMark mark, Labels labels) {
        this.labels = labels;
        List<LayoutFormat> named = BuiltInLayouts.all().stream()
                .filter(layout -> layout.name().equals(mark.layout()))
                .toList();
        this.sections = (named.isEmpty() ? BuiltInLayouts.all() : named)
                .stream().flatMap(layout -> layout.sections().stream()).toList();
    }

    List<PageBlock> find(List<MarkdownLine> lines) {
        List<PageBlock> blocks = new ArrayList<>();
        List<SectionPart> head = sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(block -> block.level() == 0)
                .flatMap(block -> block.parts().stream())
                .toList();
        PageBlock current = new PageBlock(null, head, "head", new ArrayList<>());
        LayoutSection section = null;
        blocks.add(current);
        for (MarkdownLine line : lines) {
            if (line.kind() != Kind.HEADING || line.level() < 2 || isLessons(current, line)) {
                current.lines().add(line);
                continue;
            }
            LayoutSection found = line.level() == 2 ? section(line) : section;
            LayoutBlock block = found == null ? null : block(found, line);
            MarkdownLine above = current.heading();
            boolean nested = current.isUnknown() && above != null && above.level() < line.level();
            if (block == null && nested) {
                current.lines().add(line);
                continue;
            }
            section = block != null ? found : line.level() == 2 ? null : section;
            current = block != null && found != null
                    ? new PageBlock(line, parts(block, found), nameOf(found), new ArrayList<>())
                    : new PageBlock(line, List.of(), current.section(), new ArrayList<>());
            blocks.add(current);
        }
        return blocks;
    }

    /** A heading without parts of its own has those below its subheadings. */
    private static List<SectionPart> parts(LayoutBlock block, LayoutSection section) {
        return block.parts().isEmpty() ? section.blocks().get(1).parts() : block.parts();
    }

    /** {@return whether a heading is one of those that the lessons have} */
    private boolean isLessons(PageBlock block, MarkdownLine line) {
        boolean lessons = block.has(SectionPart.LESSONS) || block.has(SectionPart.TEAM_LESSONS);
        return lessons
                && line.level() == 3
                && RenderedClosingReader.lessonOf(line.text().text(), labels) != null;
    }

    private @Nullable LayoutSection section(MarkdownLine heading) {
        return sections.stream()
                .filter(section -> block(section, heading) != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LayoutBlock block(LayoutSection section, MarkdownLine heading) {
        return section.blocks().stream()
                .filter(block -> block.level() == heading.level()
                        && isHeading(block, heading.text().text()))
                .findFirst()
                .orElse(null);
    }

    private boolean isHeading(LayoutBlock block, String text) {
        return text.equals(labels.get(block.heading()))
                || (block.parts().contains(SectionPart.TIMELINE_OF_ONE_ZONE)
                        && !zone(text).isEmpty());
    }

    /** {@return the zone that the heading of a timeline states; {@code ""} if it states none} */
    String zone(String heading) {
        List<String> zone = labels.match("timeline.oneZone", heading);
        return zone.isEmpty() ? "" : zone.get(0);
    }

    /** {@return the name of the default layout's section with the same content} */
    private static String nameOf(LayoutSection section) {
        SectionPart first = section.blocks().stream()
                .flatMap(block -> block.parts().stream())
                .findFirst()
                .orElseThrow();
        return switch (first) {
            case HEAD, START_DAY, AUTHORS, STATUS -> "head";
            case OVERVIEW, SUMMARY_FACTS, DURATION_FACTS, IMPACT_FACTS, FACT_TABLE, KEY_FACTS -> "issue-summary";
            case TIMELINE,
                    TIMELINE_OF_ONE_ZONE,
                    TIMELINE_TABLE,
                    ENTRIES_BEFORE_START,
                    DETECTION_ENTRIES,
                    RESPONSE_ENTRIES,
                    RECOVERY_ENTRIES,
                    COMMUNICATION_ENTRIES,
                    RESPONDERS -> "timeline";
            case SHORT_CAUSE,
                    LABELED_SHORT_CAUSE,
                    DETAILED_CAUSE,
                    TRIGGER,
                    LABELED_TRIGGER,
                    FACTORS,
                    LABELED_FACTORS,
                    WHYS,
                    LABELED_WHYS,
                    RESOLUTION -> "root-cause-and-resolution";
            case IMPROVEMENTS, TASKS, TASK_TABLE, NEXT_STEPS -> "corrective-measures";
            case LESSONS, TEAM_LESSONS -> "lessons";
            case LINKS, RELATIONS -> "links";
            case WAIVERS -> "notes";
        };
    }
}
