package io.github.postmortem4j.markdown.read.internal.handwritten.context;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.internal.outline.OutlineSection;
import io.github.postmortem4j.markdown.read.internal.outline.SectionKinds;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/** What a section is in its document: some names mean one thing beside one section and another beside another. */
public final class SectionRoles {

    private final ReadingContext context;
    private final Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);

    public SectionRoles(ReadingContext context) {
        this.context = context;
        for (OutlineSection section : context.outline().sections()) {
            SectionKind kind = section.kind();
            if (kind != null) {
                kinds.add(kind);
            }
        }
    }

    public boolean isOverview(OutlineSection section) {
        return section.is(SUMMARY) || (section.is(WHAT_HAPPENED) && !isCause(section) && !kinds.contains(SUMMARY));
    }

    /** The same heading stands above the summary of one layout and the cause of another. */
    public boolean isCause(OutlineSection section) {
        if (!section.is(WHAT_HAPPENED)) {
            return false;
        }
        boolean otherCause = kinds.contains(ROOT_CAUSE) || kinds.contains(CAUSE_AND_RESOLUTION);
        boolean summarized = kinds.contains(SUMMARY);
        boolean told = kinds.contains(TIMELINE) || kinds.contains(RESOLUTION) || kinds.contains(CONTRIBUTING_FACTORS);
        return context.exact() ? summarized || told : summarized && !otherCause;
    }

    public boolean isTimeline(OutlineSection section) {
        return section.is(TIMELINE);
    }

    /** {@return whether it is the line on the root cause in the summary} */
    boolean isSummaryCause(OutlineSection section) {
        if (!section.is(ROOT_CAUSE)) {
            return false;
        }
        boolean labelled = !section.isHeading() && (section.enclosing(SUMMARY) != null || isInFactors(section));
        return labelled || (section.isHeading() && (kinds.contains(FAULT) || (context.exact() && isWhy(section))));
    }

    /** {@return whether a cause told within the timeline is only a part of one that has a heading of its own} */
    public boolean isAside(OutlineSection section) {
        return !section.isHeading()
                && section.enclosing(TIMELINE) != null
                && context.outline().sections().stream()
                        .anyMatch(other -> other.isHeading() && other.kind() == section.kind());
    }

    private boolean isInFactors(OutlineSection section) {
        return context.exact() && section.enclosing(CONTRIBUTING_FACTORS) != null;
    }

    /** Headings under which two layouts tell the line of the summary. */
    private boolean isWhy(OutlineSection section) {
        String name = section.name();
        return context.words().labels().stream()
                .anyMatch(labels -> name.equals(labels.get("executive.why"))
                        || (section.level() == 2
                                && name.equals(labels.get("atlassian.rootCause"))
                                && !name.equals(labels.get("googleApi.rootCause"))));
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
                || (section.is(ACTIONS) && !kinds.contains(ACTION_ITEMS) && !kinds.contains(CORRECTIVE_MEASURES));
    }

    /** {@return whether the tables of a section hold labelled facts} */
    public boolean hasFacts(OutlineSection section) {
        return section.lines().stream().anyMatch(line -> line.isTable() && isFactRow(line));
    }

    public boolean isFactRow(MarkdownLine row) {
        if (row.cells().size() < 2) {
            return false;
        }
        SectionKind kind =
                context.words().names().findExact(row.cells().get(0).text().text());
        return kind != null && SectionKinds.SUMMARY_FACTS.contains(kind);
    }

    /** The renderer tells these once more than the model holds them. */
    public boolean isDerived(OutlineSection section) {
        SectionKind kind = section.kind();
        boolean repeated = kind == DETECTION || kind == RESPONSE || kind == MESSAGING || kind == DERIVED;
        return context.exact() && repeated;
    }

    /** {@return the section of the default layout after which this one stands} */
    public String before(OutlineSection section) {
        String after = "head";
        for (OutlineSection other : context.outline().sections()) {
            if (other == section) {
                break;
            }
            after = place(other, after);
        }
        return after;
    }

    private static String place(OutlineSection section, String otherwise) {
        SectionKind kind = section.kind();
        if (kind == null) {
            return otherwise;
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
            default -> otherwise;
        };
    }
}
