package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the timeline: time and text in a bullet, and below it what belongs to its kind.
 *
 * <p>The text comes right after the time, as the spec has it; so the kind stands on the line below.
 */
final class EntryItem {

    private final TimelineEntry entry;
    private final KindLabel kind;

    EntryItem(TimelineEntry entry) {
        this.entry = entry;
        this.kind = KindLabel.of(entry.getKind());
    }

    void write(String time, MarkdownWriter out) throws IOException {
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

    private void text(MarkdownWriter out) throws IOException {
        if (PlainText.isBlank(entry.getText())) {
            out.own(kind.word());
        } else {
            out.text(entry.getText());
        }
    }

    private void kind(MarkdownWriter out) throws IOException {
        boolean part = isInvestigation() && !PlainText.isBlank(entry.getInvestigated());
        out.own(kind.emoji() + " **" + kind.word() + (part ? ":** " : "**"));
        switch (entry.getKind()) {
            case DETECTED -> detectedBy(out);
            case ESCALATED -> escalatedTo(out);
            case INVESTIGATED, MISLEADING_PATH -> out.text(entry.getInvestigated());
            default -> {
                // The word says it all.
            }
        }
    }

    private void detectedBy(MarkdownWriter out) throws IOException {
        if (entry.getDetectionMethod() != null) {
            out.own(" " + words(entry.getDetectionMethod()));
        }
    }

    private void escalatedTo(MarkdownWriter out) throws IOException {
        if (!PlainText.lines(entry.getEscalatedTo()).isEmpty()) {
            out.own(" to ");
            out.enumeration(entry.getEscalatedTo());
        }
    }

    private boolean isInvestigation() {
        return entry.getKind() == EntryKind.INVESTIGATED || entry.getKind() == EntryKind.MISLEADING_PATH;
    }

    /** What is told whatever the kind, and what belongs to another kind than the entry's. */
    private void details(MarkdownWriter out) throws IOException {
        detail("Investigated", isInvestigation() ? List.of() : List.of(entry.getInvestigated()), out);
        detail("Assumption", List.of(entry.getAssumption()), out);
        if (entry.getKind() != EntryKind.DETECTED && entry.getDetectionMethod() != null) {
            String words = words(entry.getDetectionMethod());
            out.bullet(() -> out.paragraph(() -> out.own("Detected " + words)));
        }
        detail("Escalated to", entry.getKind() == EntryKind.ESCALATED ? List.of() : entry.getEscalatedTo(), out);
        detail("By", List.of(entry.getBy()), out);
        links(out);
    }

    private static void detail(String label, List<String> texts, MarkdownWriter out) throws IOException {
        if (!PlainText.lines(texts).isEmpty()) {
            out.bullet(() -> out.paragraph(() -> {
                out.label(label);
                out.enumeration(texts);
            }));
        }
    }

    private void links(MarkdownWriter out) throws IOException {
        for (Link link : entry.getLinks()) {
            if (!PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri())) {
                out.bullet(() -> out.paragraph(() -> {
                    out.own("🔗 ");
                    out.link(link.getTitle(), link.getUri());
                }));
            }
        }
    }

    private static String words(@Nullable DetectionMethod method) {
        return method == null
                ? ""
                : switch (method) {
                    case MONITORING_ALERT -> "by a monitoring alert";
                    case ENGINEER -> "by an engineer";
                    case CUSTOMER -> "by a customer";
                    case OTHER -> "in another way";
                };
    }
}
