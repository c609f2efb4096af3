package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import java.util.List;

/**
 * The properties of a timeline entry that are shown below its text, each on a line of its own. The line with the kind
 * shows some of them instead, if they belong to the kind.
 */
public final class EntryFields {

    private static final List<Field<TimelineEntry, TimelineEntry.Builder>> DETAILS = List.of(
            Field.prose(
                    "timeline.investigated",
                    entry -> isInvestigation(entry.getKind()) ? "" : entry.getInvestigated(),
                    TimelineEntry.Builder::investigated),
            Field.prose("timeline.assumption", TimelineEntry::getAssumption, TimelineEntry.Builder::assumption),
            Field.constant(
                    "timeline.detected",
                    "detection",
                    DetectionMethod.class,
                    entry -> entry.getKind() == EntryKind.DETECTED ? null : entry.getDetectionMethod(),
                    TimelineEntry.Builder::detectionMethod),
            Field.texts(
                    "timeline.escalatedTo",
                    entry -> entry.getKind() == EntryKind.ESCALATED ? List.of() : entry.getEscalatedTo(),
                    TimelineEntry.Builder::escalatedTo),
            Field.text("timeline.by", TimelineEntry::getBy, TimelineEntry.Builder::by),
            Field.text("timeline.source", TimelineEntry::getSource, TimelineEntry.Builder::source));

    private EntryFields() {}

    /** {@return the fields, in order} */
    public static List<Field<TimelineEntry, TimelineEntry.Builder>> details() {
        return DETAILS;
    }

    /** {@return whether the line with the kind shows what was investigated} */
    public static boolean isInvestigation(EntryKind kind) {
        return kind == EntryKind.INVESTIGATED || kind == EntryKind.MISLEADING_PATH;
    }
}
