package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.EntryKind;

/** The emoji that precedes the name of an entry's kind in lists, tables and diagrams. */
public final class EntryKindEmoji {

    private EntryKindEmoji() {}

    /** {@return the emoji of a kind} */
    public static String of(EntryKind kind) {
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
