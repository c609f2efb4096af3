package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of an entry of the timeline, line by line. */
final class EntryWords {

    private final TimelineEntry entry;
    private final Labels labels;
    private final KindLabel kind;

    EntryWords(TimelineEntry entry, Labels labels) {
        this.entry = entry;
        this.labels = labels;
        this.kind = KindLabel.of(entry.getKind(), labels);
    }

    void text(BlockWriter out) throws IOException {
        if (PlainText.isBlank(entry.getText())) {
            out.own(kind.word());
        } else {
            out.prose(entry.getText());
        }
    }

    /** {@return the kind; what is told whatever the kind; and what belongs to another kind than the entry's} */
    List<BlockWriter.Body> details(BlockWriter out) {
        List<BlockWriter.Body> details = new ArrayList<>();
        if (entry.getKind() != EntryKind.NOTE) {
            details.add(() -> kind(out));
        }
        prose("timeline.investigated", isInvestigation() ? "" : entry.getInvestigated(), out, details);
        prose("timeline.assumption", entry.getAssumption(), out, details);
        DetectionMethod method = entry.getDetectionMethod();
        if (entry.getKind() != EntryKind.DETECTED && method != null) {
            details.add(() -> out.own(labels.fill("timeline.detected", labels.get("detection", method))));
        }
        boolean escalated = entry.getKind() == EntryKind.ESCALATED;
        detail("timeline.escalatedTo", escalated ? List.of() : entry.getEscalatedTo(), out, details);
        detail("timeline.by", List.of(entry.getBy()), out, details);
        return details;
    }

    private void prose(String label, String text, BlockWriter out, List<BlockWriter.Body> details) {
        if (!PlainText.isBlank(text)) {
            details.add(() -> {
                out.label(labels.get(label));
                out.prose(text);
            });
        }
    }

    private void detail(String label, List<String> texts, BlockWriter out, List<BlockWriter.Body> details) {
        if (isTold(texts)) {
            details.add(() -> {
                out.label(labels.get(label));
                out.enumeration(texts);
            });
        }
    }

    List<BlockWriter.Body> links(BlockWriter out) {
        List<BlockWriter.Body> links = new ArrayList<>();
        for (Link link : entry.getLinks()) {
            if (!PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri())) {
                links.add(() -> out.link(link.getTitle(), link.getUri()));
            }
        }
        return links;
    }

    private void kind(BlockWriter out) throws IOException {
        out.own(kind.emoji() + " ");
        DetectionMethod method = entry.getDetectionMethod();
        if (entry.getKind() == EntryKind.DETECTED && method != null) {
            out.phrase("timeline.detectedBy", () -> word(out), () -> out.own(labels.get("detection", method)));
        } else if (entry.getKind() == EntryKind.ESCALATED && isTold(entry.getEscalatedTo())) {
            out.phrase("timeline.escalated", () -> word(out), () -> out.enumeration(entry.getEscalatedTo()));
        } else if (isInvestigation() && !PlainText.isBlank(entry.getInvestigated())) {
            out.label(kind.word());
            out.prose(entry.getInvestigated());
        } else {
            word(out);
        }
    }

    private void word(BlockWriter out) throws IOException {
        out.own("**" + kind.word() + "**");
    }

    private boolean isInvestigation() {
        return entry.getKind() == EntryKind.INVESTIGATED || entry.getKind() == EntryKind.MISLEADING_PATH;
    }

    private static boolean isTold(List<String> texts) {
        return !PlainText.areBlank(texts);
    }
}
