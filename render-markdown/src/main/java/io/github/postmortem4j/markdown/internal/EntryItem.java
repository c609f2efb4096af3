package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.util.List;

/**
 * One entry of the timeline: time and text in a bullet, and below it what belongs to its kind.
 *
 * <p>The text comes right after the time, as the spec has it; so the kind stands on the line below.
 */
final class EntryItem {

    private final TimelineEntry entry;
    private final Labels labels;
    private final KindLabel kind;

    EntryItem(TimelineEntry entry, Labels labels) {
        this.entry = entry;
        this.labels = labels;
        this.kind = KindLabel.of(entry.getKind(), labels);
    }

    void write(String time, BlockWriter out) throws IOException {
        out.bullet(() -> {
            out.paragraph(() -> {
                if (!time.isEmpty()) {
                    out.own("`" + time + "` - ");
                }
                text(out);
            });
            if (entry.getKind() != EntryKind.NOTE) {
                out.bullet(() -> out.paragraph(() -> kind(out)));
            }
            details(out);
        });
    }

    private void text(BlockWriter out) throws IOException {
        if (PlainText.isBlank(entry.getText())) {
            out.own(kind.word());
        } else {
            out.text(entry.getText());
        }
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
            out.text(entry.getInvestigated());
        } else {
            word(out);
        }
    }

    private void word(BlockWriter out) throws IOException {
        out.own("**" + kind.word() + "**");
    }

    private static boolean isTold(List<String> texts) {
        return !PlainText.lines(texts).isEmpty();
    }

    private boolean isInvestigation() {
        return entry.getKind() == EntryKind.INVESTIGATED || entry.getKind() == EntryKind.MISLEADING_PATH;
    }

    /** What is told whatever the kind, and what belongs to another kind than the entry's. */
    private void details(BlockWriter out) throws IOException {
        detail(
                labels.get("timeline.investigated"),
                isInvestigation() ? List.of() : List.of(entry.getInvestigated()),
                out);
        detail(labels.get("timeline.assumption"), List.of(entry.getAssumption()), out);
        DetectionMethod method = entry.getDetectionMethod();
        if (entry.getKind() != EntryKind.DETECTED && method != null) {
            String words = labels.fill("timeline.detected", labels.get("detection", method));
            out.bullet(() -> out.paragraph(() -> out.own(words)));
        }
        detail(
                labels.get("timeline.escalatedTo"),
                entry.getKind() == EntryKind.ESCALATED ? List.of() : entry.getEscalatedTo(),
                out);
        detail(labels.get("timeline.by"), List.of(entry.getBy()), out);
        links(out);
    }

    private static void detail(String label, List<String> texts, BlockWriter out) throws IOException {
        if (isTold(texts)) {
            out.bullet(() -> out.paragraph(() -> {
                out.label(label);
                out.enumeration(texts);
            }));
        }
    }

    private void links(BlockWriter out) throws IOException {
        for (Link link : entry.getLinks()) {
            if (!PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri())) {
                out.bullet(() -> out.paragraph(() -> {
                    out.own("🔗 ");
                    out.link(link.getTitle(), link.getUri());
                }));
            }
        }
    }
}
