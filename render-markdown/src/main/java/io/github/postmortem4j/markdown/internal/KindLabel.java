package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.EntryKind;

/** How a kind of entry is shown, in the list and in the diagram alike: the word carries the meaning. */
record KindLabel(String emoji, String word) {

    static KindLabel of(EntryKind kind) {
        return switch (kind) {
            case STARTED -> new KindLabel("🔥", "Started");
            case DETECTED -> new KindLabel("🔔", "Detected");
            case ACKNOWLEDGED -> new KindLabel("👀", "Acknowledged");
            case ESCALATED -> new KindLabel("📣", "Escalated");
            case INVESTIGATED -> new KindLabel("🔍", "Investigated");
            case MISLEADING_PATH -> new KindLabel("🚧", "Misleading path");
            case MITIGATED -> new KindLabel("🩹", "Mitigated");
            case COMMUNICATED -> new KindLabel("💬", "Communicated");
            case RESOLVED -> new KindLabel("✅", "Resolved");
            case NOTE -> new KindLabel("📝", "Note");
        };
    }
}
