package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Redacts the corrective measures and their action items. */
public final class MeasuresRedactor {

    private final TextRedactor text;
    private final PersonRedactor people;
    private final ExtensionRedactor extensions;
    private final PublicAddresses addresses;
    private final boolean withTrackers;
    private final RedactionLog log;

    /** Creates a redactor; trackers are removed unless the flag for them is true. */
    public MeasuresRedactor(
            TextRedactor text,
            PersonRedactor people,
            ExtensionRedactor extensions,
            PublicAddresses addresses,
            boolean withTrackers,
            RedactionLog log) {
        this.text = text;
        this.people = people;
        this.extensions = extensions;
        this.addresses = addresses;
        this.withTrackers = withTrackers;
        this.log = log;
    }

    CorrectiveMeasures redact(CorrectiveMeasures measures) {
        return CorrectiveMeasures.builder()
                .improvements(log.all("improvements", measures.getImprovements(), text::prose))
                .actionItems(actionItems(measures.getActionItems()))
                .extensions(extensions.redact(measures.getExtensions()))
                .build();
    }

    /** Ids that became the same are removed, because the ids of a document are unique. */
    private List<ActionItem> actionItems(List<ActionItem> originals) {
        List<ActionItem> redacted = new ArrayList<>();
        Set<String> masked = new HashSet<>();
        Map<String, Integer> uses = new HashMap<>();
        log.all("actionItems", originals, original -> {
            if (!original.isInternal()) {
                ActionItem item = actionItem(original);
                redacted.add(item);
                uses.merge(item.getId(), 1, Integer::sum);
                if (!item.getId().equals(original.getId())) {
                    masked.add(item.getId());
                }
            }
            return null;
        });
        redacted.replaceAll(item -> masked.contains(item.getId()) && uses.getOrDefault(item.getId(), 0) > 1
                ? item.with(change -> change.id(""))
                : item);
        return redacted;
    }

    private ActionItem actionItem(ActionItem item) {
        String tracker = withTrackers ? log.at("tracker", () -> text.reference(item.getTracker(), addresses)) : null;
        return ActionItem.builder()
                .id(text("id", item.getId()))
                .task(text("task", item.getTask()))
                .type(item.getType())
                .priority(item.getPriority())
                .owner(log.at("owner", () -> people.person(item.getOwner())))
                .due(item.getDue())
                .status(item.getStatus())
                .completed(item.getCompleted())
                .tracker(tracker == null ? "" : tracker)
                .extensions(extensions.redact(item.getExtensions()))
                .build();
    }

    private String text(String name, String value) {
        return log.at(name, () -> text.prose(value));
    }
}
