package io.github.postmortem4j.markdown.read.internal.outline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a label opens a section or is part of the text. */
final class SectionLabelRules {

    private static final Set<SectionKind> METADATA = EnumSet.of(TITLE, DATE, AUTHORS, STATUS, SEVERITY, ID, TAGS, ZONE);
    private static final Set<SectionKind> SECTIONS_WITH_FACTS = EnumSet.of(
            SUMMARY,
            WHAT_HAPPENED,
            IMPACT,
            DURATION,
            SERVICES,
            USER_EXPERIENCE,
            SHARE,
            USERS,
            STARTED,
            ENDED,
            DATE,
            FURTHER_IMPACT,
            KEY_EVENTS);

    /** Sections that are lists. Their items are content, even if an item begins with a section name. */
    private static final Set<SectionKind> LISTS = EnumSet.of(
            ACTION_ITEMS,
            ACTIONS,
            IMPROVEMENTS,
            WENT_WELL,
            WENT_WRONG,
            GOT_LUCKY,
            CONTRIBUTING_FACTORS,
            WHYS,
            LINKS,
            RELATED_INCIDENTS,
            LESSONS,
            WAIVERS);

    private static final Set<SectionKind> PARTS_OF_MEASURES = EnumSet.of(IMPROVEMENTS, ACTION_ITEMS, ACTIONS);

    /** Headings whose items are not measures, even below the heading of the measures. */
    private static final Set<SectionKind> LESSONS_BY_KIND = EnumSet.of(WENT_WELL, WENT_WRONG, GOT_LUCKY);

    /** Sections whose name can be an item in the list of a timeline, behind its entries. */
    private static final Set<SectionKind> AFTER_TIMELINE =
            EnumSet.of(CAUSE_AND_RESOLUTION, CORRECTIVE_MEASURES, ACTION_ITEMS, IMPROVEMENTS, LESSONS);

    /** Names too common to open a section within another one unless they are formatted. */
    private static final Set<SectionKind> TOO_COMMON = EnumSet.of(ACTIONS, RESPONSE, MESSAGING, WAIVERS, DERIVED, WHYS);

    private SectionLabelRules() {}

    static boolean isMetadata(@Nullable SectionKind kind) {
        return kind != null && METADATA.contains(kind);
    }

    static boolean opensSection(SectionLabel label, MarkdownLine line, OutlineSection current) {
        SectionKind kind = label.kind();
        SectionKind around = current.kind();
        OutlineSection timeline = current.enclosing(TIMELINE);
        if (METADATA.contains(kind)) {
            return isEarly(current);
        }
        if (TOO_COMMON.contains(kind) && !label.marked()) {
            return false;
        }
        if (around == KEY_EVENTS && hasTime(line, label)) {
            return SectionKinds.SUMMARY_FACTS.contains(kind);
        }
        if (timeline != null && (current == timeline || SectionKinds.TIMELINE_QUESTIONS.contains(kind))) {
            return inTimeline(label, line, timeline);
        }
        if (line.isItem() && around != null && LISTS.contains(around)) {
            return false;
        }
        if (line.isItem() && around == CORRECTIVE_MEASURES) {
            return PARTS_OF_MEASURES.contains(kind);
        }
        if (SectionKinds.SUMMARY_FACTS.contains(kind)) {
            return current.isRoot() || around == null || SECTIONS_WITH_FACTS.contains(around) || isEarly(current);
        }
        return around == null || !isSame(kind, around, label);
    }

    private static boolean hasTime(MarkdownLine line, SectionLabel label) {
        return !MomentFinder.moments(line.text().from(label.length()).text()).isEmpty();
    }

    /** {@return whether an unformatted label only repeats the name of the section around it} */
    private static boolean isSame(SectionKind kind, SectionKind around, SectionLabel label) {
        return kind == around && !label.marked() && !label.whole();
    }

    private static boolean isEarly(OutlineSection current) {
        for (OutlineSection section = current; section != null; section = section.parent()) {
            SectionKind kind = section.kind();
            if (kind != null
                    && kind != SUMMARY
                    && kind != IMPACT
                    && kind != DURATION
                    && !kind.isFact()
                    && kind != SERVICES
                    && kind != ROOT_CAUSE
                    && kind != WHAT_HAPPENED) {
                return false;
            }
        }
        return true;
    }

    private static boolean inTimeline(SectionLabel label, MarkdownLine line, OutlineSection timeline) {
        if (SectionKinds.TIMELINE_QUESTIONS.contains(label.kind())) {
            // Only a resolution has a place outside of the timeline.
            boolean deeper = timeline.level() < OutlineSection.NAME || line.isItem() || label.kind() != RESOLUTION;
            boolean usesTimes = timeline.isTimed() && !timeline.usesQuestions();
            // A label like that of the timeline, below questions that are list items, is a section next to it.
            boolean sibling = timeline.hasQuestionsInList()
                    && timeline.level() == OutlineSection.NAME
                    && label.whole()
                    && label.marked()
                    && !line.isInList();
            boolean entry = !label.whole() && timeline.endsWithTime();
            return sibling || (usesTimes && !entry && !line.isItem() && (label.whole() || !deeper));
        }
        if (line.isItem()) {
            return AFTER_TIMELINE.contains(label.kind()) && label.whole() && label.colon() && timeline.isTimed();
        }
        return label.marked() || label.whole() || timeline.level() >= OutlineSection.NAME;
    }

    /** {@return whether the first column of a table outside of the measures has a name such as "Action item"} */
    static boolean isTableOfTasks(MarkdownLine head, OutlineSection current, SectionNames names) {
        return head.kind() == MarkdownLine.Kind.TABLE_HEAD
                && current.enclosing(ACTION_ITEMS) == null
                && current.enclosing(CORRECTIVE_MEASURES) == null
                && head.cells().size() > 1
                && names.findExact(head.cells().get(0).text().text()) == ACTION_ITEMS;
    }

    /** {@return whether a heading below action items only groups them, even though it is a known section name} */
    static boolean isGroupHeading(OutlineSection current, SectionKind kind, MarkdownLine heading) {
        OutlineSection measures = current.enclosing(ACTION_ITEMS) == null
                ? current.enclosing(CORRECTIVE_MEASURES)
                : current.enclosing(ACTION_ITEMS);
        boolean part =
                PARTS_OF_MEASURES.contains(kind) || LESSONS_BY_KIND.contains(kind) || kind == CORRECTIVE_MEASURES;
        return measures != null && measures.isHeading() && heading.level() > measures.level() && !part;
    }

    /** {@return whether a heading in a timeline, such as "The end", names a part of it rather than the time of the end} */
    static boolean isPartOfTimeline(OutlineSection current, SectionKind kind, MarkdownLine heading) {
        OutlineSection timeline = current.enclosing(TIMELINE);
        boolean limit = kind == STARTED || kind == ENDED;
        return limit && timeline != null && timeline.isHeading() && heading.level() > timeline.level();
    }

    /** {@return whether a heading in a timeline without times is one of the spec's questions} */
    static boolean isQuestion(OutlineSection timeline, @Nullable SectionKind kind, MarkdownLine heading) {
        return kind != null
                && SectionKinds.TIMELINE_QUESTIONS.contains(kind)
                && heading.level() > timeline.level()
                && timeline.isHeading()
                && (!timeline.isTimed() || timeline.usesQuestions());
    }
}
