package io.github.postmortem4j.markdown.internal;

import io.github.postmortem4j.EntryKind;

/** How a kind of entry is shown, in the list and in the diagram alike: the word carries the meaning. */
record KindLabel(String emoji, String word) {

    static KindLabel of(EntryKind kind, Labels labels) {
        return new KindLabel(emoji(kind), labels.get("kind", kind));
    }

    static String emoji(EntryKind kind) {
        return switch (kind) {
            case STARTED -> "🔥";
            case DETECTED -> "🔔";
            case ACKNOWLEDGED -> "👀";
            case ESCALATED -> "📣";
            case INVESTIGATED -> "🔍";
            case MISLEADING_PATH -> "🚧";
            case MITIGATED -> "🩹";
            case COMMUNICATED -> "💬";
            case RESOLVED -> "✅";
            case NOTE -> "📝";
        };
    }
}
