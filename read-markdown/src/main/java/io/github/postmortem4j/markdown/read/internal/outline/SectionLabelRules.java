package io.github.postmortem4j.markdown.read.internal.outline;

import static io.github.postmortem4j.markdown.read.option.SectionKind.*;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says where a label begins a section, and where it is a part of the text. */
final class SectionLabelRules {

    private static final Set<SectionKind> METADATA = EnumSet.of(TITLE, DATE, AUTHORS, STATUS, SEVERITY, ID, TAGS, ZONE);
    private static final Set<SectionKind> FACT_KEEPERS = EnumSet.of(
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
    /** Their items are their content, whatever word they begin with. */
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
    /** Too common a word to begin a section in the middle of another. */
    private static final Set<SectionKind> WEAK = EnumSet.of(ACTIONS, RESPONSE, MESSAGING, WAIVERS, DERIVED, WHYS);

    boolean allow(SectionLabel label, MarkdownLine line, OutlineSection current) {
        SectionKind kind = label.kind();
        SectionKind around = current.kind();
        OutlineSection timeline = current.within(TIMELINE);
        if (METADATA.contains(kind)) {
            return isEarly(current);
        }
        if (WEAK.contains(kind) && !label.marked()) {
            return false;
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
            return current.isRoot() || around == null || FACT_KEEPERS.contains(around) || isEarly(current);
        }
        return around == null || !isSame(kind, around, label);
    }

    /** A label in a sentence that only repeats the section it stands in is text. */
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
            boolean deeper = timeline.level() < OutlineSection.NAME || line.isItem();
            boolean told = timeline.isTimed() && !timeline.isKeyed();
            return told && !line.isItem() && (label.whole() || !deeper);
        }
        return !line.isItem() && (label.marked() || label.whole() || timeline.level() >= OutlineSection.NAME);
    }

    /** {@return whether a heading below one of tasks only groups them, though it has the name of a section elsewhere} */
    boolean groups(OutlineSection current, SectionKind kind, MarkdownLine heading) {
        OutlineSection measures = current.within(ACTION_ITEMS) == null
                ? current.within(CORRECTIVE_MEASURES)
                : current.within(ACTION_ITEMS);
        boolean part = PARTS_OF_MEASURES.contains(kind) || kind == CORRECTIVE_MEASURES;
        return measures != null && measures.isHeading() && heading.level() > measures.level() && !part;
    }

    /** {@return whether a heading in a timeline without times is one of the spec's questions} */
    boolean keys(OutlineSection timeline, @Nullable SectionKind kind, MarkdownLine heading) {
        return kind != null
                && SectionKinds.TIMELINE_QUESTIONS.contains(kind)
                && heading.level() > timeline.level()
                && timeline.isHeading()
                && (!timeline.isTimed() || timeline.isKeyed());
    }
}
