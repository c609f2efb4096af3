package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes postmortems of an index, and their action items, as JSON. Absent values are left out. */
final class DocumentJson {

    private DocumentJson() {}

    static void write(CorpusDocument document, JsonGenerator json) {
        json.writeObjectPropertyStart("document");
        json.writeStringProperty("key", document.getKey());
        json.writeStringProperty("path", document.getPath());
        text("id", document.getId(), json);
        text("title", document.getTitle(), json);
        if (document.getDate() != null) {
            json.writeStringProperty("date", document.getDate().toString());
        }
        text("severity", document.getSeverity(), json);
        texts("services", document.getServices(), json);
        texts("mechanisms", document.getMechanisms(), json);
        json.writeEndObject();
    }

    /** Writes the properties of an action item. */
    static void write(TrackedAction action, JsonGenerator json) {
        ActionItem item = action.getItem();
        json.writeStringProperty("state", name(action.getState()));
        if (action.getDaysOverdue() > 0) {
            json.writeNumberProperty("daysOverdue", action.getDaysOverdue());
        }
        text("id", item.getId(), json);
        json.writeStringProperty("task", item.getTask());
        text("owner", item.getOwner(), json);
        if (item.getDue() != null) {
            json.writeStringProperty("due", item.getDue().toString());
        }
        if (item.getType() != null) {
            json.writeStringProperty("type", item.getType().name());
        }
        if (item.getPriority() != null) {
            json.writeStringProperty("priority", item.getPriority().name());
        }
        text("tracker", item.getTracker(), json);
    }

    static void texts(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static void text(String name, String text, JsonGenerator json) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
