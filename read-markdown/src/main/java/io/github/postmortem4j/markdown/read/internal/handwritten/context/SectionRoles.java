package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.outline.SectionKinds;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides the role of each section in its document. The role of some section names depends on which other sections
 * exist.
 */
public final class SectionRoles {

    private final ReadingContext context;
    private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);

    /** For each section, the name of the default layout's section before it. */
    private final Map<OutlineSection, String> before = new HashMap<>();

    public SectionRoles(ReadingContext context) {
        this.context = context;
        String last = "head";
        for (OutlineSection section : context.outline().sections()) {
            before.put(section, last);
            last = layoutSection(section, last);
            SectionKind kind = section.kind();
            if (kind != null) {
                kinds.add(kind);
            }
        }
    }

    public boolean isOverview(OutlineSection section) {
        return section.is(SUMMARY) || (section.is(WHAT_HAPPENED) && !isCause(section) && !kinds.contains(SUMMARY));
    }

    /**
     * {@return whether a section named "What happened" is the cause; in other layouts the same heading is the summary}
     */
    public boolean isCause(OutlineSection section) {
        if (!section.is(WHAT_HAPPENED)) {
            return false;
        }
        boolean otherCause = kinds.contains(ROOT_CAUSE) || kinds.contains(CAUSE_AND_RESOLUTION);
        return kinds.contains(SUMMARY) && !otherCause;
    }

    public boolean isTimeline(OutlineSection section) {
        return section.is(TIMELINE);
    }

    /** {@return whether a root cause is the short one of the summary} */
    boolean isSummaryCause(OutlineSection section) {
        if (!section.is(ROOT_CAUSE)) {
            return false;
        }
        boolean labeled = !section.isHeading() && section.enclosing(SUMMARY) != null;
        return labeled || (section.isHeading() && kinds.contains(FAULT));
    }

    /** {@return whether a section within the timeline only repeats one that has its own heading} */
    public boolean isAside(OutlineSection section) {
        return !section.isHeading()
                && section.enclosing(TIMELINE) != null
                && context.outline().sections().stream()
                        .anyMatch(other -> other.isHeading() && other.kind() == section.kind());
    }

    public boolean isFact(OutlineSection section) {
        SectionKind kind = section.kind();
        return kind != null
                && (SectionKinds.SUMMARY_FACTS.contains(kind)
                        || kind == DATE
                        || kind == ZONE
                        || kind == TITLE
                        || isSummaryCause(section));
    }

    public boolean isMeasures(OutlineSection section) {
        return section.is(CORRECTIVE_MEASURES)
                || section.is(IMPROVEMENTS)
                || section.is(ACTION_ITEMS)
                || (section.is(ACTIONS) && (isWithinMeasures(section) || !hasOtherMeasures() || hasTasks(section)));
    }

    private static boolean isWithinMeasures(OutlineSection section) {
        return section.enclosing(CORRECTIVE_MEASURES) != null || section.enclosing(ACTION_ITEMS) != null;
    }

    /** {@return whether the items of a section are things to do, not actions that were taken} */
    private boolean hasTasks(OutlineSection section) {
        List<MarkdownLine> items =
                section.lines().stream().filter(MarkdownLine::isItem).toList();
        return !items.isEmpty()
                && items.stream()
                        .allMatch(line -> context.words()
                                .phrases()
                                .begins("TASK", line.text().text()));
    }

    private boolean hasOtherMeasures() {
        return kinds.contains(ACTION_ITEMS) || kinds.contains(CORRECTIVE_MEASURES);
    }

    /** {@return whether the text of a section becomes values, so that its heading is not kept} */
    public boolean isRead(OutlineSection section) {
        return isOverview(section)
                || isTimeline(section)
                || isMeasures(section)
                || isFact(section)
                || section.is(IMPACT)
                || section.is(RESOLUTION)
                || section.is(ROOT_CAUSE)
                || section.is(CAUSE_AND_RESOLUTION)
                || section.is(CONTRIBUTING_FACTORS);
    }

    /** {@return whether a section has a table of labeled facts} */
    public boolean hasFacts(OutlineSection section) {
        return section.lines().stream().anyMatch(line -> line.isTable() && isFactRow(line));
    }

    /** {@return whether a row of a table is a fact with its name; the names of two columns are not} */
    public boolean isFactRow(MarkdownLine row) {
        boolean head = row.kind() == MarkdownLine.Kind.TABLE_HEAD;
        if (row.cells().size() < 2 || (head && kindNamed(row.cells().get(1)) != null)) {
            return false;
        }
        SectionKind kind = kindNamed(row.cells().get(0));
        return kind != null && (SectionKinds.SUMMARY_FACTS.contains(kind) || kind == IMPACT);
    }

    private @Nullable SectionKind kindNamed(MarkdownLine.Cell cell) {
        return context.words().names().findExact(cell.text().text());
    }

    /** {@return the name of the default layout's section that a section follows} */
    public String sectionBefore(OutlineSection section) {
        return before.getOrDefault(section, "head");
    }

    private static String layoutSection(OutlineSection section, String defaultName) {
        SectionKind kind = section.kind();
        if (kind == null) {
            return defaultName;
        }
        return switch (kind) {
            case SUMMARY,
                    WHAT_HAPPENED,
                    IMPACT,
                    DURATION,
                    STARTED,
                    ENDED,
                    SERVICES,
                    USER_EXPERIENCE,
                    SHARE,
                    USERS,
                    FURTHER_IMPACT -> "issue-summary";
            case TIMELINE, KEY_EVENTS -> "timeline";
            case CAUSE_AND_RESOLUTION, ROOT_CAUSE, FAULT, RESOLUTION, TRIGGER, CONTRIBUTING_FACTORS, WHYS ->
                "root-cause-and-resolution";
            case CORRECTIVE_MEASURES, IMPROVEMENTS, ACTION_ITEMS, ACTIONS -> "corrective-measures";
            case LESSONS, WENT_WELL, WENT_WRONG, GOT_LUCKY -> "lessons";
            case LINKS, RELATED_INCIDENTS -> "links";
            default -> defaultName;
        };
    }
}
