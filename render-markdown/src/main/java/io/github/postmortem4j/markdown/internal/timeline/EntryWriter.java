package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.KindLabel;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/** What is to be said of an entry of the timeline, line by line. */
final class EntryWriter {

    private final TimelineEntry entry;
    private final Labels labels;

    /** Stands around each of several pieces. */
    interface Frame {
        void begin();

        void end();
    }

    EntryWriter(TimelineEntry entry, Labels labels) {
        this.entry = entry;
        this.labels = labels;
    }

    void text(BlockWriter out) {
        if (PlainText.isBlank(entry.getText())) {
            out.own(kind());
        } else {
            out.prose(entry.getText());
        }
    }

    private String kind() {
        return labels.get("kind", entry.getKind());
    }

    /** The kind; what is told whatever the kind; and what belongs to another kind than the entry's. */
    void details(BlockWriter out, Frame frame) {
        if (entry.getKind() != EntryKind.NOTE) {
            frame.begin();
            kind(out);
            frame.end();
        }
        prose("timeline.investigated", isInvestigation() ? "" : entry.getInvestigated(), out, frame);
        prose("timeline.assumption", entry.getAssumption(), out, frame);
        DetectionMethod method = entry.getDetectionMethod();
        if (entry.getKind() != EntryKind.DETECTED && method != null) {
            frame.begin();
            out.own(labels.fill("timeline.detected", labels.get("detection", method)));
            frame.end();
        }
        if (entry.getKind() != EntryKind.ESCALATED) {
            detail("timeline.escalatedTo", entry.getEscalatedTo(), out, frame);
        }
        if (!PlainText.isBlank(entry.getBy())) {
            detail("timeline.by", List.of(entry.getBy()), out, frame);
        }
    }

    private void prose(String label, String text, BlockWriter out, Frame frame) {
        if (!PlainText.isBlank(text)) {
            frame.begin();
            out.label(labels.get(label));
            out.prose(text);
            frame.end();
        }
    }

    private void detail(String label, List<String> texts, BlockWriter out, Frame frame) {
        if (isTold(texts)) {
            frame.begin();
            out.label(labels.get(label));
            out.enumeration(texts);
            frame.end();
        }
    }

    void links(BlockWriter out, Frame frame) {
        for (Link link : entry.getLinks()) {
            if (isShown(link)) {
                frame.begin();
                out.link(link.getTitle(), link.getUri());
                frame.end();
            }
        }
    }

    boolean hasLinks() {
        return entry.getLinks().stream().anyMatch(EntryWriter::isShown);
    }

    private static boolean isShown(Link link) {
        return !PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri());
    }

    private void kind(BlockWriter out) {
        out.own(KindLabel.emoji(entry.getKind()));
        out.own(" ");
        DetectionMethod method = entry.getDetectionMethod();
        if (entry.getKind() == EntryKind.DETECTED && method != null) {
            out.message("timeline.detectedBy", () -> word(out), () -> out.own(labels.get("detection", method)));
        } else if (entry.getKind() == EntryKind.ESCALATED && isTold(entry.getEscalatedTo())) {
            out.message("timeline.escalated", () -> word(out), () -> out.enumeration(entry.getEscalatedTo()));
        } else if (isInvestigation() && !PlainText.isBlank(entry.getInvestigated())) {
            out.label(kind());
            out.prose(entry.getInvestigated());
        } else {
            word(out);
        }
    }

    private void word(BlockWriter out) {
        out.own("**");
        out.own(kind());
        out.own("**");
    }

    private boolean isInvestigation() {
        return entry.getKind() == EntryKind.INVESTIGATED || entry.getKind() == EntryKind.MISLEADING_PATH;
    }

    private static boolean isTold(List<String> texts) {
        return !PlainText.areBlank(texts);
    }
}
