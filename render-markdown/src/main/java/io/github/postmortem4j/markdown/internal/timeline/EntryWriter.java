package io.github.postmortem4j.markdown.internal.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.internal.format.EntryFields;
import io.github.postmortem4j.markdown.internal.format.EntryKindEmoji;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.format.FieldValue;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the parts of one timeline entry. Where the parts go, such as to a list item or to a table cell, is up to the
 * caller.
 */
final class EntryWriter {

    private final TimelineEntry entry;
    private final EntryKind kind;
    private final BlockWriter out;
    private final Labels labels;

    EntryWriter(TimelineEntry entry, BlockWriter out) {
        this.entry = entry;
        this.kind = entry.getKind();
        this.out = out;
        this.labels = out.labels();
    }

    /** Writes the text or, if it is blank, the name of the kind in italics. */
    void text() {
        if (PlainText.isBlank(entry.getText())) {
            out.raw("*" + kindName() + "*");
        } else {
            out.prose(entry.getText());
        }
    }

    /** {@return writers of the details, each of which writes one line: first the kind, then every other property} */
    List<Runnable> details() {
        List<Runnable> details = new ArrayList<>();
        if (kind != EntryKind.NOTE) {
            details.add(this::kindLine);
        }
        for (Field<TimelineEntry, TimelineEntry.Builder> field : EntryFields.details()) {
            FieldValue value = field.show(entry, labels);
            if (value != null) {
                details.add(() -> write(field.label(), value));
            }
        }
        return details;
    }

    private void write(String key, FieldValue value) {
        if (value instanceof FieldValue.Words words) {
            out.raw(labels.fill(key, words.words()));
            return;
        }
        out.label(labels.get(key));
        if (value instanceof FieldValue.Prose prose) {
            out.prose(prose.text());
        } else if (value instanceof FieldValue.Text text) {
            out.text(text.text());
        } else if (value instanceof FieldValue.Texts texts) {
            out.enumeration(texts.texts());
        }
    }

    /** {@return writers of the links, one for each link that shows anything} */
    List<Runnable> links() {
        List<Runnable> links = new ArrayList<>();
        for (Link link : entry.getLinks()) {
            if (isShown(link)) {
                links.add(() -> out.link(link.getTitle(), link.getUri()));
            }
        }
        return links;
    }

    private static boolean isShown(Link link) {
        return !PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri());
    }

    /** Writes the kind with the property that belongs to it, such as how the incident was detected. */
    private void kindLine() {
        out.raw(EntryKindEmoji.of(kind) + " ");
        DetectionMethod method = entry.getDetectionMethod();
        if (kind == EntryKind.DETECTED && method != null) {
            out.message("timeline.detectedBy", this::boldKind, () -> out.raw(labels.get("detection", method)));
        } else if (kind == EntryKind.ESCALATED && !PlainText.areBlank(entry.getEscalatedTo())) {
            out.message("timeline.escalated", this::boldKind, () -> out.enumeration(entry.getEscalatedTo()));
        } else if (EntryFields.isInvestigation(kind) && !PlainText.isBlank(entry.getInvestigated())) {
            out.label(kindName());
            out.prose(entry.getInvestigated());
        } else {
            boldKind();
        }
    }

    private void boldKind() {
        out.raw("**" + kindName() + "**");
    }

    private String kindName() {
        return labels.get("kind", kind);
    }
}
