package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.EntryKind;

/** How a kind of entry is shown, in the list and in the diagram alike: the word carries the meaning. */
public record KindLabel(String emoji, String word) {

    public static KindLabel of(EntryKind kind, Labels labels) {
        return new KindLabel(emoji(kind), labels.get("kind", kind));
    }

    public static String emoji(EntryKind kind) {
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
